namespace PbrEngine.Engine.Generating;

internal enum SchoolTrouble
{
    None,
    Absence,
    Suspensions,
    PermanentExclusion,
    MissingEducation,
}

/// <param name="Rate">Share of possible sessions missed.</param>
/// <param name="UnauthorisedShare">Share of those without leave.</param>
/// <param name="UnresolvedRate">Share of possible sessions with no reason yet.</param>
/// <param name="IsMissing">The register never reached the council.</param>
internal sealed record TermAbsence(double Rate, double UnauthorisedShare, double UnresolvedRate, bool IsMissing);

/// <summary>How one child attends and behaves, term by term.</summary>
internal sealed class PupilConduct
{
    /// <summary>
    /// Persistent absence starts at a tenth: an untroubled child of a family stays below it in every term.
    /// </summary>
    private const double UntroubledRateMax = 0.068;

    private const double PersistentShare = 0.25;

    private readonly Story story;
    private readonly Timeline timeline;
    private readonly bool isSubject;
    private readonly double usualRate;
    private readonly double troubledRate;
    private readonly double unauthorisedShare;
    private readonly bool losesRegister;
    private readonly bool hasUnresolved;

    private PupilConduct(Scene scene, Person child, Dice dice)
    {
        story = scene.Story;
        timeline = scene.Timeline;
        isSubject = story.IsSubject(Problem.Education, child);
        var isPersistent = !scene.Household.IsFamily && dice.Chance(PersistentShare);
        usualRate = isPersistent ? dice.Between(0.1, 0.24) : dice.Between(0.015, UntroubledRateMax);
        troubledRate = dice.Between(0.2, 0.48);
        unauthorisedShare = isSubject ? dice.Between(0.4, 0.8) : dice.Between(0.1, 0.4);
        losesRegister = story.Gap == DataGap.AttendanceMissing;
        hasUnresolved = story.Gap == DataGap.AttendanceUnresolved;
        Trouble = isSubject ? TroubleOf(dice) : SchoolTrouble.None;
    }

    public SchoolTrouble Trouble { get; }

    public static PupilConduct Of(Scene scene, Person child, Dice dice) => new(scene, child, dice);

    public TermAbsence AbsenceIn(SchoolTerm term, Dice dice)
    {
        var isTroubled = IsTroubledIn(term) && Trouble is SchoolTrouble.Absence or SchoolTrouble.MissingEducation;
        var inResult = term.To >= timeline.ResultTerms[0].From;
        var rate = (isTroubled ? troubledRate : usualRate) * dice.Between(0.75, 1.3);
        var unresolved = hasUnresolved && inResult ? dice.Between(0.06, 0.09) : 0;
        return new TermAbsence(
            Math.Min(rate, 0.9), unauthorisedShare, unresolved, losesRegister && inResult);
    }

    public bool IsTroubledIn(SchoolTerm term)
    {
        var result = timeline.ResultTerms;
        return isSubject && story.CourseOf(Problem.Education) switch
        {
            Course.Resolved => term.To >= story.OnsetOn && term.To < result[0].From,
            Course.Relapsed => term.To >= story.OnsetOn && (term.To < result[0].From || term.From >= result[1].From),
            Course.Persisting => term.To >= story.OnsetOn,
            Course.Emerging => term.From >= result[1].From,
            Course.Past => term.To < timeline.HistoryFrom.AddMonths(14),
            _ => false,
        };
    }

    private SchoolTrouble TroubleOf(Dice dice) => story.CourseOf(Problem.Education) switch
    {
        Course.Resolved => dice.Weighted(
            [(SchoolTrouble.Absence, 76), (SchoolTrouble.Suspensions, 16), (SchoolTrouble.PermanentExclusion, 5)]),
        Course.Persisting => dice.Weighted(
            [
                (SchoolTrouble.Absence, 72),
                (SchoolTrouble.Suspensions, 14),
                (SchoolTrouble.PermanentExclusion, 5),
                (SchoolTrouble.MissingEducation, 5),
            ]),
        _ => dice.Chance(0.8) ? SchoolTrouble.Absence : SchoolTrouble.Suspensions,
    };
}
