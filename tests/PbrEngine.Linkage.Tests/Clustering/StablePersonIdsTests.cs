namespace PbrEngine.Linkage.Tests.Clustering;

public sealed class StablePersonIdsTests
{
    [Fact]
    public void Assign_FirstNight_CountsInOrderOfSmallestKey()
    {
        LinkResult result = Night([], Of("3", "x"), Of("1", "y"), Of("2", "x"));

        Assert.Equal("P000000001=1 P000000002=2+3", Ids(result));
        Assert.Empty(result.Events);
    }

    [Fact]
    public void Assign_SameRecordsNextNight_KeepsEveryIdSilently()
    {
        LinkRecord[] records = [Of("1", "x"), Of("2", "y"), Of("3", "x")];
        LinkResult first = Night([], records);
        LinkResult second = Night(Prior(first), records);

        Assert.Equal(Ids(first), Ids(second));
        Assert.Empty(second.Events);
    }

    [Fact]
    public void Assign_NewSmallerKeyJoins_KeepsTheId()
    {
        LinkResult result = Night(new() { ["5"] = "P7" }, Of("1", "x"), Of("5", "x"), Of("6", "y"));

        Assert.Equal("P7=1+5 P000000001=6", Ids(result));
        Assert.Empty(result.Events);
    }

    [Fact]
    public void Assign_TwoPersonsBecomeOne_LargerSurvives()
    {
        LinkResult result = Night(
            new() { ["1"] = "P1", ["2"] = "P9", ["3"] = "P9" }, Of("1", "x"), Of("2", "x"), Of("3", "x"));

        Assert.Equal("P9=1+2+3", Ids(result));
        Assert.Equal("merged P1 into P9: 1", Events(result));
    }

    [Fact]
    public void Assign_TwoPersonsOfOneSizeBecomeOne_SmallerIdSurvives()
    {
        LinkResult result = Night(new() { ["1"] = "P2", ["2"] = "P1" }, Of("1", "x"), Of("2", "x"));

        Assert.Equal("P1=1+2", Ids(result));
        Assert.Equal("merged P2 into P1: 1", Events(result));
    }

    [Fact]
    public void Assign_OnePersonBecomesTwo_LargerKeepsTheId()
    {
        LinkResult result = Night(
            new() { ["1"] = "P5", ["2"] = "P5", ["3"] = "P5" }, Of("1", "x"), Of("2", "y"), Of("3", "y"));

        Assert.Equal("P000000001=1 P5=2+3", Ids(result));
        Assert.Equal("split P5 to P000000001: 1", Events(result));
    }

    [Fact]
    public void Assign_OnePersonBecomesTwoHalves_SmallestKeyKeepsTheId()
    {
        LinkResult result = Night(new() { ["1"] = "P5", ["2"] = "P5" }, Of("1", "x"), Of("2", "y"));

        Assert.Equal("P5=1 P000000001=2", Ids(result));
        Assert.Equal("split P5 to P000000001: 2", Events(result));
    }

    [Fact]
    public void Assign_RecordMovesBetweenPersons_BothKeepTheirIds()
    {
        Dictionary<string, string> prior = new()
        { ["1"] = "P1", ["2"] = "P1", ["3"] = "P1", ["4"] = "P2", ["5"] = "P2" };
        LinkResult result = Night(prior, Of("1", "x"), Of("2", "x"), Of("3", "y"), Of("4", "y"), Of("5", "y"));

        Assert.Equal("P1=1+2 P2=3+4+5", Ids(result));
        Assert.Equal("split P1 to P2: 3", Events(result));
    }

    // Where the first choice is taken by a larger cluster, an id that nobody else has is still better than a new one.
    [Fact]
    public void Assign_PreferredIdIsTaken_TakesTheNextItHolds()
    {
        Dictionary<string, string> prior = new()
        { ["1"] = "P1", ["2"] = "P1", ["3"] = "P2", ["4"] = "P1", ["5"] = "P1", ["6"] = "P1" };
        LinkResult result = Night(
            prior, Of("1", "x"), Of("2", "x"), Of("3", "x"), Of("4", "y"), Of("5", "y"), Of("6", "y"));

        Assert.Equal("P2=1+2+3 P1=4+5+6", Ids(result));
        Assert.Equal("split P1 to P2: 1+2", Events(result));
    }

    [Fact]
    public void Assign_PersonTornApartByOthers_IsMergedWhereMostRecordsAre()
    {
        Dictionary<string, string> prior = new()
        {
            ["1"] = "P1",
            ["2"] = "P1",
            ["3"] = "P3",
            ["4"] = "P2",
            ["5"] = "P2",
            ["6"] = "P2",
            ["7"] = "P3",
            ["8"] = "P3",
        };
        LinkResult result = Night(
            prior, Of("1", "x"), Of("2", "x"), Of("3", "x"),
            Of("4", "y"), Of("5", "y"), Of("6", "y"), Of("7", "y"), Of("8", "y"));

        Assert.Equal("P1=1+2+3 P2=4+5+6+7+8", Ids(result));
        Assert.Equal("split P3 to P1: 3; merged P3 into P2: 7+8", Events(result));
    }

    [Fact]
    public void Assign_PriorPersonWhoseRecordsAreGone_LeavesNoTrace()
    {
        LinkResult result = Night(new() { ["9"] = "P9" }, Of("1", "x"));

        Assert.Equal("P000000001=1", Ids(result));
        Assert.Empty(result.Events);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Assign_SourceGivesAnIdInUse_Refuses(int first)
    {
        var request = new LinkRequest
        {
            Records = [Of("1", "x")],
            PersonIds = first == 0 ? new Empty() : new PersonNumbers(first),
            PriorPersons = new Dictionary<RecordKey, string> { [A.Key("9")] = "P000000001" },
        };

        Assert.Throws<InvalidOperationException>(() => new ModelLinker(LinkModel.Exact).Link(request));
    }

    private static LinkRecord Of(string id, string person) => A.Blank(id).Carrying(("nino", person));

    private static LinkResult Night(Dictionary<string, string> prior, params LinkRecord[] records) =>
        new ModelLinker(LinkModel.Exact).Link(new LinkRequest
        {
            Records = records,
            PersonIds = new PersonNumbers(1),
            PriorPersons = prior.ToDictionary(entry => A.Key(entry.Key), entry => entry.Value),
        });

    private static Dictionary<string, string> Prior(LinkResult result) => result.Persons
        .SelectMany(person => person.Records.Select(key => (key.Id, person.PersonId)))
        .ToDictionary(entry => entry.Id, entry => entry.PersonId, StringComparer.Ordinal);

    private static string Ids(LinkResult result) =>
        string.Join(' ', result.Persons.Select(person => person.PersonId + "=" + Keys(person.Records)));

    private static string Events(LinkResult result) => string.Join("; ", result.Events.Select(happened =>
        (happened switch
        {
            PersonMerged merged => $"merged {merged.Absorbed} into {merged.Survivor}: ",
            PersonSplit split => $"split {split.From} to {split.To}: ",
            _ => "?",
        }) + Keys(happened.Records)));

    private static string Keys(IReadOnlyList<RecordKey> keys) => string.Join('+', keys.Select(key => key.Id));

    private sealed class Empty : IPersonIdSource
    {
        public string NextPersonId() => "";
    }
}
