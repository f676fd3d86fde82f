using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.Reference.Programmes;

/// <summary>`phase1/v2012-04`.</summary>
public sealed class Phase1 : Programme
{
    public const string CrimeAsbEducation = "crime_asb_education";
    public const string ProgressToWork = "progress_to_work";
    public const string ContinuousEmployment = "continuous_employment";

    public const long ProgressPence = 10_000;

    public static readonly Phase1 Instance = new();

    private Phase1()
    {
    }

    public override string Name => "phase1";

    // R20: the need codes are presence only; there is no need-closed measure.
    public override IReadOnlyList<string> NeedCodes { get; } =
        [ProblemCodes.Education, ProblemCodes.Crime, ProblemCodes.Work];

    public override int SchoolTerms => 3;

    public override int AbsencePercent => 15;

    public override bool OnlyUnauthorised => true;

    public override bool OnlyYouthOffences => true;

    public override IReadOnlyList<string> ProgressKinds { get; } = ["work_programme", "esf"];

    public override int SustainDays(string needCode) => throw new InvalidOperationException("R20: no need closed.");

    // All three, or two and `local_discretion` = Y. No child is asked for, and nothing is said of who lives elsewhere.
    public override Eligibility EligibilityOf(FamilyScene scene)
    {
        var sightings = NeedCodes.ToDictionary(p => p, p => ProblemPresence.At(scene, p, scene.D).Presence);
        var present = NeedCodes.Where(p => sightings[p] == Presence.Present).ToList();
        var unknown = NeedCodes.Count(p => sightings[p] == Presence.Unknown);
        var needed = scene.Family.LocalDiscretion ? 2 : 3;
        return Eligibility.Of(present.Count, unknown, needed, present);
    }

    public override IReadOnlyDictionary<string, Measure> MeasuresOf(FamilyScene scene) =>
        new Dictionary<string, Measure>(StringComparer.Ordinal)
        {
            [MeasureNames.Absence] = AbsenceMeasure.OfFamily(scene),
            [MeasureNames.Exclusions] = ExclusionsMeasure.OfFamily(scene),
            [MeasureNames.YouthOffending] = OffendingMeasure.OfFamily(scene),
            [MeasureNames.Asb] = AsbMeasure.OfFamily(scene),
            [MeasureNames.ProgressToWork] = ProgressToWorkMeasure.OfFamily(scene),
            [MeasureNames.ContinuousEmployment] = ContinuousEmploymentMeasure.OfFamily(scene),
        };

    public override IReadOnlyList<ResultRow> ResultsOf(FamilyScene scene, Eligibility eligibility)
    {
        var decision = new Decision(scene, eligibility);
        if (decision.NothingCanBeAchieved)
        {
            return
            [
                decision.Row(ContinuousEmployment, ResultState.NotAchieved, 0),
                decision.Row(CrimeAsbEducation, ResultState.NotAchieved, 0),
                decision.Row(ProgressToWork, ResultState.NotAchieved, 0),
            ];
        }

        var measures = MeasuresOf(scene);
        var worth = EntitlementPence(scene.Family.AttachedOn!.Value);
        // Tried first; when it is payable the other two are blocked.
        var employment = decision.Of([measures[MeasureNames.ContinuousEmployment]], blocked: worth is null);
        var blocked = worth is null || employment == ResultState.Payable;
        var progress = decision.Of([measures[MeasureNames.ProgressToWork]], blocked);
        var rest = decision.Of(
            [
                measures[MeasureNames.Absence], measures[MeasureNames.Exclusions], measures[MeasureNames.Asb],
                measures[MeasureNames.YouthOffending],
            ],
            blocked);
        return
        [
            decision.Row(ContinuousEmployment, employment, worth ?? 0),
            decision.Row(CrimeAsbEducation, rest, (worth ?? 0) - ProgressPence),
            decision.Row(ProgressToWork, progress, ProgressPence),
        ];
    }

    /// <summary>R by the year of attachment, 1 April – 31 March; none outside the three years (R34).</summary>
    public static long? EntitlementPence(DateOnly attachedOn)
    {
        if (attachedOn >= new DateOnly(2012, 4, 1) && attachedOn <= new DateOnly(2013, 3, 31))
        {
            return 80_000;
        }

        if (attachedOn >= new DateOnly(2013, 4, 1) && attachedOn <= new DateOnly(2014, 3, 31))
        {
            return 160_000;
        }

        if (attachedOn >= new DateOnly(2014, 4, 1) && attachedOn <= new DateOnly(2015, 3, 31))
        {
            return 240_000;
        }

        return null;
    }
}
