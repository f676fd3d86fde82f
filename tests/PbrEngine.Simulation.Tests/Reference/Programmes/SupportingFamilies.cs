using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.Reference.Programmes;

/// <summary>`supporting-families/v2022-10`.</summary>
public sealed class SupportingFamilies : Programme
{
    public const string SuccessfulOutcome = "successful_outcome";
    public const long ResultPence = 80_000;

    private const int NeedsNeeded = 3;

    // How many needs each of the ten headlines has (domain sheet 3.1): 34 in all.
    private static readonly int[] NeedsOfHeadlines = [4, 3, 3, 2, 4, 6, 3, 3, 3, 3];

    // Below what it is made of, for statics are made in this order.
    public static readonly SupportingFamilies Instance = new();

    private SupportingFamilies()
    {
    }

    public override string Name => "supporting-families";

    public override IReadOnlyList<string> NeedCodes { get; } = NeedsOfHeadlines
        .SelectMany((needs, i) => Enumerable.Range(1, needs).Select(n => FormattableString.Invariant($"{i + 1}.{n}")))
        .ToList();

    public override int SchoolTerms => 2;

    public override int AbsencePercent => 10;

    public override bool OnlyUnauthorised => false;

    public override bool OnlyYouthOffences => false;

    public override IReadOnlyList<string> ProgressKinds => Expanded.Instance.ProgressKinds;

    public override int SustainDays(string needCode) => 182;

    public override string ProblemOf(string needCode) => needCode.Split('.')[0] switch
    {
        "1" => ProblemCodes.Education,
        "7" => ProblemCodes.Crime,
        "8" => ProblemCodes.DomesticAbuse,
        "10" => ProblemCodes.Work,
        var headline => headline,
    };

    // Three distinct codes (not headlines) identified by D, and a dependent child or an expectant parent (R38). Needs
    // rest on need rows alone, so that nothing is ever Unknown here.
    public override Eligibility EligibilityOf(FamilyScene scene)
    {
        var codes = scene.AllNeeds.Where(n => n.IdentifiedOn <= scene.D).Select(n => n.Code)
            .Distinct(StringComparer.Ordinal).ToList();
        return scene.HasDependentChild(scene.D) || scene.HasExpectantParent(scene.D)
            ? Eligibility.Of(codes.Count, unknown: 0, NeedsNeeded, codes)
            : new Eligibility(Eligibility.No, codes);
    }

    // R36: only for headlines with needs, by as-at (R39).
    public override IReadOnlyDictionary<string, Measure> MeasuresOf(FamilyScene scene)
    {
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var code in scene.AllNeeds.Select(n => n.Code).Distinct(StringComparer.Ordinal))
        {
            measures[MeasureNames.NeedClosed(code)] = NeedClosedMeasure.OfFamily(scene, code);
        }

        if (scene.Needs(ProblemCodes.Education).Any())
        {
            measures[MeasureNames.Absence] = AbsenceMeasure.OfFamily(scene);
        }

        if (scene.Needs(ProblemCodes.Crime).Any())
        {
            measures[MeasureNames.NoCrime] = NoCrimeMeasure.OfFamily(scene);
        }

        if (scene.Needs(ProblemCodes.DomesticAbuse).Any())
        {
            measures[MeasureNames.DomesticAbuse] = DomesticAbuseMeasure.OfFamily(scene);
        }

        if (scene.Needs(ProblemCodes.Work).Any())
        {
            measures[MeasureNames.Work] = WorkMeasure.OfFamily(scene);
        }

        return measures;
    }

    // Attachment pays nothing, and there is no employment route.
    public override IReadOnlyList<ResultRow> ResultsOf(FamilyScene scene, Eligibility eligibility)
    {
        var decision = new Decision(scene, eligibility);
        var state = decision.NothingCanBeAchieved
            ? ResultState.NotAchieved
            : decision.Of(MeasuresOf(scene).Values, blocked: false);
        return [decision.Row(SuccessfulOutcome, state, ResultPence)];
    }
}
