namespace PbrEngine.Engine.Generating;

/// <summary>Needs that the assessment named, in the words of the family's programme.</summary>
internal static class Needs
{
    private const double NamedShare = 0.85;
    private const double LateNamedShare = 0.5;

    /// <summary>A health need is met once its closure has held for so long.</summary>
    private const int HealthHeldDays = 182;

    private static readonly string[] Sources =
        ["assessment", "school", "police notification", "self-referral", "health visitor", "housing officer"];

    public static void Write(Scene scene, string programme, IReadOnlyDictionary<int, string> members, Dice dice)
    {
        foreach (var problem in Enum.GetValues<Problem>())
        {
            if (scene.Story.Troubles.TryGetValue(problem, out var trouble) && IsNamed(problem, trouble, dice))
            {
                WriteNeed(scene, new(problem, trouble, programme), members, dice);
            }
        }

        if (programme == "supporting-families")
        {
            WriteFurther(scene, members, dice);
        }
    }

    private static bool IsNamed(Problem problem, Trouble trouble, Dice dice) => trouble.Course switch
    {
        Course.Past => false,
        Course.Emerging => dice.Chance(LateNamedShare),
        _ => problem == Problem.Health || dice.Chance(NamedShare),
    };

    private static void WriteNeed(
        Scene scene, Need need, IReadOnlyDictionary<int, string> members, Dice dice)
    {
        var (problem, trouble, programme) = need;
        var story = scene.Story;
        var named = trouble.Course == Course.Emerging
            ? dice.Day(scene.LastExtractOn.AddMonths(-4), scene.LastExtractOn)
            : dice.Day(story.OpenedOn, story.PresentOn);
        var closing = Closing.Of(scene, problem, trouble.Course, named, dice);
        var member = dice.Chance(0.75) ? members[trouble.Subject.Number] : string.Empty;
        Add(scene, member, CodeOf(programme, problem, trouble.Subject.AgeOn(named)), named, closing, dice);
    }

    /// <summary>That programme asks for three needs; two that no feed shows are common beside the others.</summary>
    private static void WriteFurther(Scene scene, IReadOnlyDictionary<int, string> members, Dice dice)
    {
        var parent = members[scene.Household.People[0].Number];
        foreach (var code in (string[])["5.1", "9.2"])
        {
            var named = dice.Day(scene.Story.OpenedOn, scene.Story.PresentOn);
            var course = scene.Story.Kind == StoryKind.ImprovesAll ? Course.Resolved : Course.Persisting;
            Add(scene, parent, code, named, Closing.Of(scene, Problem.Health, course, named, dice), dice);
        }
    }

    private static void Add(Scene scene, string member, string code, DateOnly named, Closing closing, Dice dice) =>
        scene.Rows.Add(
            Layouts.Needs,
            named,
            [
                scene.Household.FamilyRef,
                member,
                code,
                Iso.Of(named),
                dice.Pick(Sources),
                Iso.Of(closing.On),
                closing.Word,
            ]);

    private static string CodeOf(string programme, Problem problem, int age) => (programme, problem) switch
    {
        ("supporting-families", Problem.Crime) => age < 18 ? "7.3" : "7.1",
        ("supporting-families", Problem.Education) => "1.1",
        ("supporting-families", Problem.Help) => "6.1",
        ("supporting-families", Problem.Work) => "10.1",
        ("supporting-families", Problem.DomesticAbuse) => "8.1",
        ("supporting-families", _) => age < 18 ? "3.1" : "3.2",
        (_, Problem.Crime) => "crime",
        (_, Problem.Education) => "education",
        (_, Problem.Help) => "help",
        (_, Problem.Work) => "work",
        (_, Problem.DomesticAbuse) => "domestic_abuse",
        _ => "health",
    };

    private sealed record Need(Problem Problem, Trouble Trouble, string Programme);

    private sealed record Closing(DateOnly? On, string Word)
    {
        private static readonly Closing Open = new(null, string.Empty);

        public static Closing Of(Scene scene, Problem problem, Course course, DateOnly named, Dice dice)
        {
            var last = scene.LastExtractOn;
            switch (course)
            {
                case Course.Resolved or Course.IntoWork:
                    var latest = problem == Problem.Health ? last.AddDays(-HealthHeldDays) : last.AddDays(-1);
                    var earliest = scene.Story.PresentOn > named ? scene.Story.PresentOn : named;
                    return new Closing(dice.Day(earliest, latest), "positive");
                case Course.Relapsed when problem != Problem.Health && dice.Chance(0.4):
                    return new Closing(dice.Day(scene.Story.PresentOn, last.AddMonths(-5)), "positive");
                case Course.Persisting or Course.Relapsed when scene.Story.AttachedOn is not null && dice.Chance(0.2):
                    return new Closing(dice.Day(scene.Story.PresentOn.AddDays(60), last), "not_positive");
                default:
                    return Open;
            }
        }
    }
}
