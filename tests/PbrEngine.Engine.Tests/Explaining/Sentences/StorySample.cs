using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

/// <summary>A family with one measure in the way, and the trace of two rules about it.</summary>
internal static class StorySample
{
    internal static readonly Measure Absence = new()
    {
        Name = MeasureNames.Absence,
        FamilyRef = "F1",
        State = MeasureState.NotMet,
        Reason = "OVER_THRESHOLD",
        PersonId = "",
        Window = new(A.Day("2025-08-01"), A.Day("2026-07-31")),
        Numerator = 41,
        Denominator = 402,
        Details = [new("child", "x", "P00000001")],
    };

    internal const string AbsenceTold =
        "Jaydn's absence over the last 3 terms (1 Aug 2025 – 31 July 2026) was 41 of 402 sessions (10.2 %), it must be "
        + "under 10 %.";

    internal static readonly IReadOnlyList<RuleText> Texts =
    [
        new("T-1", -1, -1, "Pays when nothing is in the way."),
        new("T-1", 2, 2, "Not<Objection>(o => o.Result == question.Name)"),
        new("T-2", -1, -1, "Objects to absence."),
        new("T-3", -1, -1, "Objects to what is unknown."),
        new("T-3", 1, 2, "m => m.State == MeasureState.Unknown"),
        new("T-4", -1, -1, "Looks for a measure."),
        new("T-4", 1, -1, "Match<Measure>(m => m.State == MeasureState.Met)"),
    ];

    internal static readonly FamilyTrace Trace = new()
    {
        Members = [new("P00000001", true, new(1, 1, 2))],
        Facts =
        [
            new("parameters", ""),
            new("question:sustained_progress", ""),
            new("problem:education", "state=NotMet;need=Y;measures=absence+exclusions"),
            new("objection:sustained_progress:PROBLEM_NOT_MET:education", "effect=NOT_ACHIEVED;rule=T-2"),
            new("measure:absence", "state=NotMet;reason=OVER_THRESHOLD"),
        ],
        Rules =
        [
            new(RuleOutcome.NotMatched, [], new(2, 2, [[0, 1, 3]])),
            new(RuleOutcome.Fired, [new([0, 1, 2], [3])], null),
            new(RuleOutcome.NotMatched, [], new(1, 2, [[1, 4]])),
            new(RuleOutcome.NotMatched, [], new(1, null, [[1]])),
        ],
        Details = new Dictionary<int, IReadOnlyList<MeasureDetail>>(),
    };

    internal static Outcome Against(params string[] reasons) =>
        new("F1", "sustained_progress", ResultState.NotAchieved, reasons, 0, "T-2");

    internal static ExplanationGround Ground(RunBuilder? run = null) => Told.Ground(
        SampleVerdict.Of("F1", [SampleVerdict.Member(1)]), (run ?? A.Run()).Build());

    internal static FamilyStories Stories(FamilyTrace? trace = null) => new([Absence], trace, Texts, Ground());
}
