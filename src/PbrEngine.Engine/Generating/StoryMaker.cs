namespace PbrEngine.Engine.Generating;

/// <summary>
/// Decides what happens to a household. The shares are set so that the funnel looks like a council's.
/// </summary>
internal sealed class StoryMaker(CouncilOptions options, Timeline timeline)
{
    private const double NotEligibleShare = 0.12;
    private const double WaitingShare = 0.18;

    private static readonly (StoryKind Value, double Weight)[] AttachedKinds =
    [
        (StoryKind.ImprovesAll, 38),
        (StoryKind.ImprovesSome, 16),
        (StoryKind.Relapses, 9),
        (StoryKind.NewProblem, 8),
        (StoryKind.IntoWork, 10),
        (StoryKind.DataGap, 7),
        (StoryKind.NoChange, 12),
    ];

    private static readonly (int Value, double Weight)[] ProblemCounts = [(2, 42), (3, 35), (4, 17), (5, 6)];

    private static readonly (Problem Value, double Weight)[] ProblemWeights =
    [
        (Problem.Education, 0.55),
        (Problem.Work, 0.5),
        (Problem.Health, 0.45),
        (Problem.Help, 0.4),
        (Problem.Crime, 0.35),
        (Problem.DomesticAbuse, 0.3),
    ];

    private static readonly (Problem Problem, double Share)[] NeighbourShares =
    [
        (Problem.Crime, 0.06),
        (Problem.Education, 0.2),
        (Problem.Help, 0.03),
        (Problem.Work, 0.1),
        (Problem.DomesticAbuse, 0.04),
    ];

    public IReadOnlyList<Story> Make(int neighbourhood, IReadOnlyList<Household> households)
    {
        var dice = Dice.For(options.Seed, neighbourhood, ChanceTopic.Stories);
        return [.. households.Select(home => home.IsFamily ? Family(home, dice) : Neighbour(home, dice))];
    }

    private Story Neighbour(Household household, Dice dice)
    {
        var story = Blank(StoryKind.Neighbour, null, dice);
        var casting = new Casting(household, story.PresentOn, timeline, dice);
        var troubles = new Dictionary<Problem, Trouble>();
        foreach (var (problem, share) in NeighbourShares)
        {
            var course = dice.Chance(0.35) ? Course.Past : Course.Persisting;
            if (dice.Chance(share) && casting.SubjectFor(problem) is { } subject)
            {
                troubles[problem] = new Trouble(course, subject);
            }
        }

        return story with { Troubles = troubles };
    }

    private Story Family(Household household, Dice dice)
    {
        var kind = KindOf(household, dice);
        var isAttached = kind is not (StoryKind.Waiting or StoryKind.NotEligible)
            || (kind == StoryKind.NotEligible && dice.Chance(0.15));
        DateOnly? attachedOn = isAttached ? dice.Day(timeline.AttachedFrom, timeline.ImprovedBy.AddDays(-3)) : null;
        var story = Blank(kind, attachedOn, dice);
        var casting = new Casting(household, story.PresentOn, timeline, dice);
        var wanted = kind == StoryKind.NotEligible ? dice.Between(0, 1) : dice.Weighted(ProblemCounts);
        var cast = Cast(casting, wanted, kind == StoryKind.IntoWork, dice);
        var troubles = Courses(kind, cast, dice);
        if (kind == StoryKind.NewProblem)
        {
            AddEmerging(casting, troubles, dice);
        }

        var gap = kind == StoryKind.DataGap ? GapOf(troubles, casting, dice) : DataGap.None;
        return story with { Troubles = troubles, Gap = gap };
    }

    private StoryKind KindOf(Household household, Dice dice)
    {
        var share = dice.Between(0.0, 1.0);
        if (share < NotEligibleShare || !household.Children.Any(child => child.AgeOn(timeline.LastExtractOn) < 18))
        {
            return StoryKind.NotEligible;
        }

        return share < NotEligibleShare + WaitingShare ? StoryKind.Waiting : dice.Weighted(AttachedKinds);
    }

    private Story Blank(StoryKind kind, DateOnly? attachedOn, Dice dice)
    {
        var last = timeline.LastExtractOn;
        var present = attachedOn ?? last;
        return new Story
        {
            Kind = kind,
            AttachedOn = attachedOn,
            PresentOn = present,
            OpenedOn = attachedOn?.AddDays(-dice.Between(5, 75)) ?? last.AddDays(-dice.Between(20, 260)),
            OnsetOn = present.AddDays(-dice.Between(420, 620)),
            ImprovedOn = attachedOn is { } day ? dice.Day(day.AddDays(3), timeline.ImprovedBy) : last,
            Troubles = new Dictionary<Problem, Trouble>(),
        };
    }

    private static List<(Problem Problem, Person Subject)> Cast(Casting casting, int wanted, bool needsWork, Dice dice)
    {
        var cast = new List<(Problem, Person)>();
        var left = ProblemWeights.ToList();
        while (cast.Count < wanted && left.Count > 0)
        {
            var problem = needsWork && cast.Count == 0 ? Problem.Work : dice.Weighted(left);
            left.RemoveAll(choice => choice.Value == problem);
            if (casting.SubjectFor(problem) is { } subject)
            {
                cast.Add((problem, subject));
            }
        }

        return cast;
    }

    private static Dictionary<Problem, Trouble> Courses(
        StoryKind kind, List<(Problem Problem, Person Subject)> cast, Dice dice)
    {
        var troubles = new Dictionary<Problem, Trouble>();
        for (var at = 0; at < cast.Count; at++)
        {
            var (problem, subject) = cast[at];
            troubles[problem] = new Trouble(CourseOf(kind, at, problem, dice), subject);
        }

        return troubles;
    }

    private static Course CourseOf(StoryKind kind, int at, Problem problem, Dice dice) => kind switch
    {
        StoryKind.ImprovesAll or StoryKind.DataGap or StoryKind.NewProblem => Course.Resolved,
        StoryKind.ImprovesSome => at == 0 || (at > 1 && dice.Chance(0.5)) ? Course.Resolved : Course.Persisting,
        StoryKind.Relapses => at == 0 || dice.Chance(0.2) ? Course.Relapsed : Course.Resolved,
        StoryKind.IntoWork when problem == Problem.Work => Course.IntoWork,
        StoryKind.NotEligible => dice.Chance(0.5) ? Course.Persisting : Course.Past,
        _ => Course.Persisting,
    };

    private static void AddEmerging(Casting casting, Dictionary<Problem, Trouble> troubles, Dice dice)
    {
        var free = new List<Problem> { Problem.Crime, Problem.DomesticAbuse, Problem.Education, Problem.Help };
        free.RemoveAll(troubles.ContainsKey);
        while (free.Count > 0)
        {
            var problem = dice.Pick(free);
            free.Remove(problem);
            var others = troubles.Values.Select(trouble => trouble.Subject.Number).ToHashSet();
            if (casting.SubjectFor(problem, others) is { } subject)
            {
                troubles[problem] = new Trouble(Course.Emerging, subject);
                return;
            }
        }
    }

    private static DataGap GapOf(Dictionary<Problem, Trouble> troubles, Casting casting, Dice dice)
    {
        var canLoseAttendance = casting.SubjectFor(Problem.Education) is not null;
        var canLoseBenefits = !troubles.ContainsKey(Problem.Work);
        return (canLoseAttendance, canLoseBenefits) switch
        {
            (true, true) => dice.Pick(
                [DataGap.AttendanceMissing, DataGap.AttendanceUnresolved, DataGap.BenefitsUnmatched]),
            (true, false) => dice.Pick([DataGap.AttendanceMissing, DataGap.AttendanceUnresolved]),
            (false, true) => DataGap.BenefitsUnmatched,
            _ => DataGap.None,
        };
    }
}
