using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Outputs;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Outputs;

/// <summary>Headers are those of 07-cli.md letter by letter: other tools read them.</summary>
public sealed class RunFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-out-");

    [Fact]
    public void Families_Rows_AreWrittenByColumn()
    {
        RunFiles.Families(_folder.FullName, A.Day("2026-10-31"), [Family("F1", A.Day("2026-01-15")), Family("F2", null)]);
        Assert.Equal(
            [
                "family_ref,programme,as_at,eligible,needs,attached_on,members",
                "F1,expanded,2026-10-31,Y,crime;help,2026-01-15,2",
                "F2,expanded,2026-10-31,Y,crime;help,,2",
            ],
            Lines("families.csv"));
    }

    [Fact]
    public void Measures_Rows_AreWrittenByColumn()
    {
        var measure = new Measure
        {
            Name = "absence",
            FamilyRef = "F1",
            PersonId = "P1",
            State = MeasureState.NotMet,
            Reason = "OVER_THRESHOLD",
            Window = new(A.Day("2025-08-01"), A.Day("2026-07-31")),
            Numerator = 38,
            Denominator = 380,
        };
        var stale = new Measure
        {
            Name = "help", FamilyRef = "F1", State = MeasureState.NotApplicable, Reason = "NEVER_HAD",
        };
        RunFiles.Measures(_folder.FullName, [Row(measure), Row(stale)]);
        Assert.Equal(
            [
                "family_ref,person_id,measure,state,reason,from,to,numerator,denominator",
                "F1,P1,absence,NotMet,OVER_THRESHOLD,2025-08-01,2026-07-31,38,380",
                "F1,,help,NotApplicable,NEVER_HAD,,,,",
            ],
            Lines("measures.csv"));
    }

    [Fact]
    public void Results_Rows_AreWrittenByColumn()
    {
        RunFiles.Results(
            _folder.FullName,
            [
                new("expanded", new("F1", "attachment", ResultState.Payable, [], 100000, "EXP-ATT-01")),
                new("expanded", new("F1", "sustained_progress", ResultState.NotAchieved, ["A:b", "C"], 0, "EXP-SSP-02")),
            ]);
        Assert.Equal(
            [
                "family_ref,programme,result,state,reason_codes,amount_pence,rule_id",
                "F1,expanded,attachment,PAYABLE,,100000,EXP-ATT-01",
                "F1,expanded,sustained_progress,NOT_ACHIEVED,A:b;C,0,EXP-SSP-02",
            ],
            Lines("results.csv"));
    }

    /// <summary>Sorted by the feed's code and by reference, letter by letter.</summary>
    [Fact]
    public void Persons_AnyOrder_AreWrittenSorted()
    {
        var persons = new Dictionary<(Feed, string), string>
        {
            [(Feed.SocialCare, "S1")] = "p-3",
            [(Feed.EarlyHelp, "m2")] = "p-2",
            [(Feed.EarlyHelp, "M10")] = "p-1",
            [(Feed.Dwp, "D1")] = "p-1",
        };
        RunFiles.Persons(_folder.FullName, persons);
        Assert.Equal(
            ["feed,ref,person_id", "dwp,D1,p-1", "early_help,M10,p-1", "early_help,m2,p-2", "social_care,S1,p-3"],
            Lines("persons.csv"));
    }

    [Fact]
    public void Rejects_Rows_AreWrittenByColumnAndNeutralised()
    {
        var issues = Enum.GetValues<IssueSeverity>().Select(severity => new RowIssue
        {
            File = "schools/2026-10-31/pupils.csv",
            Line = 7,
            Column = "upn",
            Code = "IMP-003",
            Severity = severity,
            Message = "No.",
            Value = "x",
        });
        RunFiles.Rejects(_folder.FullName, issues);
        Assert.Equal(
            [
                "file,line,column,code,severity,message,value",
                "schools/2026-10-31/pupils.csv,7,upn,IMP-003,warning,No.,x",
                "schools/2026-10-31/pupils.csv,7,upn,IMP-003,error,No.,x",
                "schools/2026-10-31/pupils.csv,7,upn,IMP-003,fatal,No.,x",
            ],
            Lines("rejects.csv"));
    }

    [Fact]
    public void Write_TwiceTheSame_GivesTheSameBytesAndNothingElse()
    {
        RunFiles.Families(_folder.FullName, A.Day("2026-10-31"), [Family("F1", null)]);
        var first = File.ReadAllBytes(Path.Combine(_folder.FullName, "families.csv"));
        RunFiles.Families(_folder.FullName, A.Day("2026-10-31"), [Family("F1", null)]);
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_folder.FullName, "families.csv")));
        Assert.Equal(["families.csv"], _folder.GetFiles().Select(f => f.Name));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string[] Lines(string file) =>
        File.ReadAllText(Path.Combine(_folder.FullName, file)).TrimEnd('\n').Split('\n');

    private static MeasureRow Row(Measure measure) => new() { FamilyRef = "F1", Measure = measure };

    private static FamilyRow Family(string reference, DateOnly? attachedOn)
    {
        var assessment = AssessFamily.Assess(A.Family().Build(), A.Run().Build());
        return new()
        {
            FamilyRef = reference,
            Programme = "expanded",
            Eligible = "Y",
            Needs = ["crime", "help"],
            AttachedOn = attachedOn,
            Members = ["P1", "P2"],
            RuleSet = "expanded/v2015-04",
            RuleSetHash = "",
            Explanation = FamilyExplanation.Of(new() { Assessment = assessment, Eligible = Answer.Yes, Outcomes = [] }),
        };
    }
}
