using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.Reference.Programmes;

/// <summary>`expanded/v2015-04`.</summary>
public sealed class Expanded : Programme
{
    public const string Attachment = "attachment";
    public const string SustainedProgress = "sustained_progress";
    public const string ContinuousEmployment = "continuous_employment";

    public const long AttachmentPence = 100_000;
    public const long ResultPence = 80_000;

    public static readonly Expanded Instance = new();

    private const int ProblemsNeeded = 2;
    private const int HealthSustainDays = 182;

    private Expanded()
    {
    }

    public override string Name => "expanded";

    public override IReadOnlyList<string> NeedCodes => ProblemCodes.All;

    public override int SchoolTerms => 3;

    public override int AbsencePercent => 10;

    public override bool OnlyUnauthorised => false;

    public override bool OnlyYouthOffences => false;

    public override IReadOnlyList<string> ProgressKinds { get; } =
        ["work_programme", "esf", "training", "volunteering"];

    public override int SustainDays(string needCode) => needCode == ProblemCodes.Health ? HealthSustainDays : 0;

    // At least two problems, and a dependent child.
    public override Eligibility EligibilityOf(FamilyScene scene)
    {
        var sightings = ProblemCodes.All.ToDictionary(p => p, p => ProblemPresence.At(scene, p, scene.D));
        var present = ProblemCodes.All.Where(p => sightings[p].Presence == Presence.Present).ToList();
        var unknown = sightings.Values.Count(s => s.Presence == Presence.Unknown);
        var sure = NonResidentAssignment.Count(scene, present.ConvertAll(p => sightings[p]));
        return scene.HasDependentChild(scene.D)
            ? Eligibility.Of(sure, unknown, ProblemsNeeded, present)
            : new Eligibility(Eligibility.No, present);
    }

    public override IReadOnlyDictionary<string, Measure> MeasuresOf(FamilyScene scene)
    {
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal)
        {
            [MeasureNames.Absence] = AbsenceMeasure.OfFamily(scene),
            [MeasureNames.Exclusions] = ExclusionsMeasure.OfFamily(scene),
            [MeasureNames.Offending] = OffendingMeasure.OfFamily(scene),
            [MeasureNames.Asb] = AsbMeasure.OfFamily(scene),
            [MeasureNames.DomesticAbuse] = DomesticAbuseMeasure.OfFamily(scene),
            [MeasureNames.Help] = HelpMeasure.OfFamily(scene),
            [MeasureNames.Work] = WorkMeasure.OfFamily(scene),
            [MeasureNames.ProgressToWork] = ProgressToWorkMeasure.OfFamily(scene),
            [MeasureNames.ContinuousEmployment] = ContinuousEmploymentMeasure.OfFamily(scene),
        };
        foreach (var problem in ProblemCodes.All)
        {
            measures[MeasureNames.NeedClosed(problem)] = NeedClosedMeasure.OfFamily(scene, problem);
        }

        return measures;
    }

    public override IReadOnlyList<ResultRow> ResultsOf(FamilyScene scene, Eligibility eligibility)
    {
        var decision = new Decision(scene, eligibility);
        if (decision.NothingCanBeAchieved)
        {
            return
            [
                decision.Row(Attachment, ResultState.NotAchieved, 0),
                decision.Row(SustainedProgress, ResultState.NotAchieved, 0),
                decision.Row(ContinuousEmployment, ResultState.NotAchieved, 0),
            ];
        }

        var measures = MeasuresOf(scene);
        // The attachment rests on no measure, so only "worked with" can stop it.
        var attachment = decision.Of([new Measure(MeasureState.Met)], blocked: false);
        var sustained = decision.Of(SustainedMeasures(scene, measures), blocked: false);
        // One result per family.
        var employment = decision.Of(
            [measures[MeasureNames.ContinuousEmployment]], blocked: sustained == ResultState.Payable);
        return
        [
            decision.Row(Attachment, attachment, AttachmentPence),
            decision.Row(SustainedProgress, sustained, ResultPence),
            decision.Row(ContinuousEmployment, employment, ResultPence),
        ];
    }

    private static List<Measure> SustainedMeasures(FamilyScene scene, IReadOnlyDictionary<string, Measure> measures)
    {
        var question = ProblemsInQuestion.Of(scene);
        var all = question.Problems.SelectMany(NamesOf).Select(name => measures[name]).ToList();
        if (question.OneMayBeMissing)
        {
            all.Add(new Measure(MeasureState.Unknown)); // R23
        }

        return all;
    }

    /// <summary>The measures of a problem: its data measures and its need-closed measure.</summary>
    private static IReadOnlyList<string> NamesOf(string problem)
    {
        string[] data = problem switch
        {
            ProblemCodes.Crime => [MeasureNames.Offending, MeasureNames.Asb],
            ProblemCodes.Education => [MeasureNames.Absence, MeasureNames.Exclusions],
            ProblemCodes.Help => [MeasureNames.Help],
            ProblemCodes.Work => [MeasureNames.Work],
            ProblemCodes.DomesticAbuse => [MeasureNames.DomesticAbuse],
            _ => [],
        };
        return [.. data, MeasureNames.NeedClosed(problem)];
    }
}
