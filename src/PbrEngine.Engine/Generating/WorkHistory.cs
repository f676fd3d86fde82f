namespace PbrEngine.Engine.Generating;

/// <summary>
/// What the person with the work problem lived on. Both the DWP's rows and the family worker's evidence follow from it.
/// </summary>
internal sealed record WorkHistory(IReadOnlyList<BenefitSpell> Benefits, IReadOnlyList<WorkSpell> Evidence)
{
    public static WorkHistory None { get; } = new([], []);

    private static readonly (string Value, double Weight)[] Kinds =
        [("UC", 72), ("ESA", 10), ("JSA", 8), ("CA", 6), ("IS", 4)];

    private static readonly string[] OutOfWorkGroups = ["searching", "preparing", "planning", "no_requirements"];

    private static readonly string[] Steps = ["training", "volunteering", "work_programme", "esf"];

    public static WorkHistory Of(Scene scene, Dice dice)
    {
        var story = scene.Story;
        var benefit = dice.Weighted(Kinds);
        var group = benefit == "UC" ? dice.Pick(OutOfWorkGroups) : string.Empty;
        var from = story.OnsetOn.AddDays(-dice.Between(0, 1_100));
        var open = new BenefitSpell(benefit, group, from, null);
        return story.CourseOf(Problem.Work) switch
        {
            Course.Persisting => new WorkHistory([open], []),
            Course.Past => new WorkHistory([Former(scene, open, dice)], []),
            Course.Emerging => new WorkHistory([open with { From = scene.LastExtractOn.AddMonths(-3) }], []),
            Course.Resolved => Resolved(scene, open, dice),
            Course.Relapsed => Relapsed(scene, open, dice),
            Course.IntoWork => new WorkHistory(
                LeavingOn(open, story.ImprovedOn, dice), [Job(story.ImprovedOn, isVerified: true, dice)]),
            _ => None,
        };
    }

    private static WorkHistory Resolved(Scene scene, BenefitSpell open, Dice dice)
    {
        var last = scene.LastExtractOn;
        if (dice.Chance(0.35))
        {
            var step = new WorkSpell(dice.Pick(Steps), dice.Day(last.AddMonths(-5), last.AddDays(-70)), true);
            return new WorkHistory([open], [step]);
        }

        var left = dice.Day(scene.Story.PresentOn.AddDays(20), last.AddDays(-65));
        var isVerified = scene.Story.Kind == StoryKind.ImprovesAll && dice.Chance(0.5);
        WorkSpell[] jobs = dice.Chance(0.7) ? [Job(left, isVerified, dice)] : [];
        return new WorkHistory(LeavingOn(open, left, dice), jobs);
    }

    private static BenefitSpell Former(Scene scene, BenefitSpell open, Dice dice)
    {
        var history = scene.Timeline.HistoryFrom;
        return open with { From = history.AddDays(-dice.Between(60, 900)), To = history.AddMonths(13) };
    }

    private static WorkHistory Relapsed(Scene scene, BenefitSpell open, Dice dice)
    {
        var again = dice.Day(scene.LastExtractOn.AddMonths(-3), scene.LastExtractOn.AddDays(-5));
        var back = open with { From = again };
        return new WorkHistory([.. LeavingOn(open, scene.Story.ImprovedOn, dice), back], []);
    }

    /// <summary>
    /// A claimant of Universal Credit who finds work often stays on it, in a group that isn't out of work.
    /// </summary>
    private static IReadOnlyList<BenefitSpell> LeavingOn(BenefitSpell open, DateOnly left, Dice dice)
    {
        var ended = open with { To = left };
        var staysOn = open.Benefit == "UC" && dice.Chance(0.4);
        return staysOn ? [ended, new("UC", "working_with_requirements", left.AddDays(1), null)] : [ended];
    }

    private static WorkSpell Job(DateOnly left, bool isVerified, Dice dice) =>
        new(dice.Chance(0.85) ? "employed" : "self_employed", left.AddDays(1), isVerified);
}
