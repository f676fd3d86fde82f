using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class ContractsTests
{
    public static TheoryData<string, string> Keys => new()
    {
        { "early_help/families.csv", "family_ref" },
        { "early_help/members.csv", "family_ref member_ref joined_on" },
        { "early_help/needs.csv", "family_ref member_ref need_code identified_on" },
        { "early_help/work_evidence.csv", "member_ref kind started_on" },
        { "schools/pupils.csv", "pupil_ref" },
        { "schools/placements.csv", "pupil_ref kind school from" },
        { "schools/attendance.csv", "pupil_ref school academic_year term" },
        { "schools/exclusions.csv", "pupil_ref school type started_on" },
        { "police/people.csv", "person_ref" },
        { "police/offences.csv", "offence_ref person_ref" },
        { "police/incidents.csv", "incident_ref person_ref" },
        { "dwp/claimants.csv", "claimant_ref" },
        { "dwp/benefits.csv", "claimant_ref benefit started_on" },
        { "housing/tenants.csv", "tenancy_ref tenant_ref from" },
        { "housing/actions.csv", "action_ref" },
        { "housing/arrears.csv", "tenancy_ref balance_on" },
        { "social_care/children.csv", "child_ref" },
        { "social_care/statuses.csv", "child_ref status from" },
    };

    /// <summary>Own days (R03): the spell, the event's day, the term; nothing for undated rows.</summary>
    public static TheoryData<string, Dating, string> OwnDays => new()
    {
        { "early_help/families.csv", Dating.Undated, "" },
        { "early_help/members.csv", Dating.Spell, "joined_on left_on" },
        { "early_help/needs.csv", Dating.Spell, "identified_on closed_on" },
        { "early_help/work_evidence.csv", Dating.Spell, "started_on ended_on" },
        { "schools/pupils.csv", Dating.Undated, "" },
        { "schools/placements.csv", Dating.Spell, "from to" },
        { "schools/attendance.csv", Dating.Term, "academic_year term" },
        { "schools/exclusions.csv", Dating.Event, "started_on" },
        { "police/people.csv", Dating.Undated, "" },
        { "police/offences.csv", Dating.Event, "offence_on disposal_on" },
        { "police/incidents.csv", Dating.Event, "incident_on" },
        { "dwp/claimants.csv", Dating.Undated, "" },
        { "dwp/benefits.csv", Dating.Spell, "started_on ended_on" },
        { "housing/tenants.csv", Dating.Spell, "from to" },
        { "housing/actions.csv", Dating.Event, "action_on" },
        { "housing/arrears.csv", Dating.Event, "balance_on" },
        { "social_care/children.csv", Dating.Undated, "" },
        { "social_care/statuses.csv", Dating.Spell, "from to" },
    };

    [Fact]
    public void All_Files_AreTheEighteenOfTheContract() =>
        Assert.Equal(Keys.Select(k => (string)k[0]).Order(), Contracts.All.Select(Name).Order());

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_EveryFile_IsR02s(string file, string key) => Assert.Equal(key.Split(' '), Contract(file).Key);

    [Theory]
    [MemberData(nameof(OwnDays))]
    public void DayColumns_EveryFile_AreR03s(string file, Dating dating, string columns)
    {
        Assert.Equal(dating, Contract(file).Dating);
        Assert.Equal(columns.Split(' ', StringSplitOptions.RemoveEmptyEntries), Contract(file).DayColumns);
    }

    [Fact]
    public void Columns_KeysDaysAndParents_AreColumnsOfTheFile() => Assert.All(Contracts.All, file =>
    {
        var named = file.Key.Concat(file.DayColumns).Concat(file.Parents.SelectMany(p => p.Columns));
        Assert.All(named, column => Assert.Equal(column, file.Columns[file.IndexOf(column)].Name));
    });

    [Fact]
    public void Columns_Names_OccurOnceAndCodesAreListed() => Assert.All(Contracts.All, file =>
    {
        Assert.Equal(file.Columns.Count, file.Columns.DistinctBy(c => c.Name).Count());
        Assert.All(file.Columns, c => Assert.Equal(c.Kind == ColumnKind.Code, c.Codes.Count > 0));
    });

    [Fact]
    public void Parents_OfEveryFile_AreEarlierFilesOfTheFeed() => Assert.All(Contracts.All, file =>
        Assert.All(file.Parents, parent =>
        {
            var other = Contracts.Get(file.Feed, parent.ParentFile);
            Assert.True(IndexOf(other) < IndexOf(file), $"{Name(file)} comes before {Name(other)}");
            Assert.All(parent.Columns, column => Assert.InRange(other.IndexOf(column), 0, other.Columns.Count - 1));
        }));

    [Fact]
    public void NamesPeople_FilesOfPersons_AreSix() => Assert.Equal(
        [
            "early_help/members.csv", "schools/pupils.csv", "police/people.csv", "dwp/claimants.csv",
            "housing/tenants.csv", "social_care/children.csv",
        ],
        Contracts.All.Where(f => f.NamesPeople).Select(Name));

    [Fact]
    public void Group_FilesThatPutPersonsInGroups_AreCasesAndTenancies() => Assert.Equal(
        ["early_help/members.csv early_help family_ref", "housing/tenants.csv tenancy tenancy_ref"],
        Contracts.All.Where(f => f.Group is not null).Select(f => $"{Name(f)} {f.Group!.Basis} {f.Group.Column}"));

    [Fact]
    public void Group_OfEveryFile_IsAColumnOfAPersonsSpell() => Assert.All(
        Contracts.All.Where(f => f.Group is not null), file =>
        {
            Assert.NotNull(file.PersonRef);
            Assert.Equal(Dating.Spell, file.Dating);
            Assert.InRange(file.IndexOf(file.Group!.Column), 0, file.Columns.Count - 1);
        });

    [Fact]
    public void Get_UnknownFile_SaysWhich()
    {
        Assert.Null(Contracts.Find(Feed.Schools, "families.csv"));
        var fault = Assert.Throws<ArgumentException>(() => Contracts.Get(Feed.Schools, "families.csv"));
        Assert.Contains("schools has no file families.csv", fault.Message, StringComparison.Ordinal);
    }

    private static string Name(FileContract file) => $"{file.Feed.Code()}/{file.Name}";

    private static FileContract Contract(string file) => Contracts.All.Single(f => Name(f) == file);

    private static int IndexOf(FileContract file) => Contracts.All.ToList().IndexOf(file);
}
