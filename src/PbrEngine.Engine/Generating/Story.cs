namespace PbrEngine.Engine.Generating;

internal enum Problem
{
    Crime,
    Education,
    Help,
    Work,
    DomesticAbuse,
    Health,
}

/// <summary>What becomes of one problem.</summary>
internal enum Course
{
    None,
    Resolved,
    Persisting,
    Relapsed,
    Emerging,
    IntoWork,
    Past,
}

internal enum StoryKind
{
    Neighbour,
    NotEligible,
    Waiting,
    ImprovesAll,
    ImprovesSome,
    Relapses,
    NewProblem,
    IntoWork,
    DataGap,
    NoChange,
}

internal enum DataGap
{
    None,
    AttendanceMissing,
    AttendanceUnresolved,
    BenefitsUnmatched,
}

/// <summary>
/// A household's hidden story. Every feed is written from it, so that what police, schools and the DWP say of one
/// family hangs together.
/// </summary>
internal sealed record Story
{
    public required StoryKind Kind { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? AttachedOn { get; init; }

    /// <summary>The day at which problems are to be present: of attachment, or the last extract's.</summary>
    public required DateOnly PresentOn { get; init; }

    public required DateOnly OnsetOn { get; init; }

    /// <summary>When resolved problems end: from attachment to the day before the result window.</summary>
    public required DateOnly ImprovedOn { get; init; }

    public DataGap Gap { get; init; }

    public required IReadOnlyDictionary<Problem, Trouble> Troubles { get; init; }

    public Course CourseOf(Problem problem) =>
        Troubles.TryGetValue(problem, out var trouble) ? trouble.Course : Course.None;

    public Person? SubjectOf(Problem problem) => Troubles.GetValueOrDefault(problem)?.Subject;

    public bool IsSubject(Problem problem, Person person) => SubjectOf(problem)?.Number == person.Number;

    /// <summary>The days in which the problem shows, oldest first.</summary>
    public IReadOnlyList<DaySpan> SpansOf(Problem problem, Timeline timeline)
    {
        var last = timeline.LastExtractOn;
        return CourseOf(problem) switch
        {
            Course.Resolved or Course.IntoWork => [new(OnsetOn, ImprovedOn)],
            Course.Persisting => [new(OnsetOn, last)],
            Course.Relapsed => [new(OnsetOn, ImprovedOn), new(last.AddMonths(-4), last.AddDays(-3))],
            Course.Emerging => [new(last.AddMonths(-5), last.AddDays(-3))],
            Course.Past => [new(timeline.HistoryFrom, timeline.HistoryFrom.AddMonths(13))],
            _ => [],
        };
    }
}

internal sealed record Trouble(Course Course, Person Subject);

/// <summary>Both days included.</summary>
internal sealed record DaySpan(DateOnly From, DateOnly To)
{
    private const int EventsMax = 60;

    /// <summary>
    /// Days of events some <paramref name="gapDays"/> apart, two of them surely in the five months before
    /// <paramref name="anchor"/> and settled by it. Sorted, each once.
    /// </summary>
    public IReadOnlyList<DateOnly> Events(Dice dice, int gapDays, DateOnly anchor)
    {
        var before = anchor >= From && anchor <= To ? anchor : To;
        var days = new SortedSet<DateOnly>();
        for (var sure = 0; sure < 2; sure++)
        {
            var from = before.AddDays(-150) < From ? From : before.AddDays(-150);
            days.Add(dice.Day(from, before.AddDays(-45)));
        }

        var step = Math.Max(2, gapDays);
        for (var day = From.AddDays(dice.Between(0, step)); day <= To && days.Count < EventsMax;)
        {
            days.Add(day);
            day = day.AddDays(dice.Between(step / 2, step * 3 / 2));
        }

        return [.. days];
    }
}
