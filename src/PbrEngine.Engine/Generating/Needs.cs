namespace PbrEngine.Engine.Generating;

/// <summary>Needs that the assessment named, in the words of the family's programme.</summary>
internal static class Needs
{
    /// <summary>The programme whose needs stand under headlines, and must all have held.</summary>
    internal const string SupportingFamilies = "supporting-families";

    private const double NamedShare = 0.85;
    private const double LateNamedShare = 0.5;

    /// <summary>A need that no feed shows is met once its closure has held for so long.</summary>
    private const int HeldDays = 182;

    /// <summary>Needs of parenting, housing, conflict, debt, health, substance use and schooling.</summary>
    private static readonly (string Value, double Weight)[] FurtherNeeds =
        [("5.1", 30), ("9.2", 22), ("5.2", 14), ("10.2", 14), ("3.3", 8), ("4.1", 7), ("1.4", 5)];

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

        if (programme == SupportingFamilies)
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
        var hasToHold = problem == Problem.Health || programme == SupportingFamilies;
        var closing = Closing.Of(scene, hasToHold, trouble.Course, named, dice);
        var member = dice.Chance(0.75) ? members[trouble.Subject.Number] : string.Empty;
        Add(scene, member, CodeOf(programme, problem, trouble.Subject.AgeOn(named)), named, closing, dice);
    }

    /// <summary>
    /// That programme asks for three needs: beside those that other feeds show, two that none does, or one where a
    /// family isn't to be eligible.
    /// </summary>
    private static void WriteFurther(Scene scene, IReadOnlyDictionary<int, string> members, Dice dice)
    {
        var parent = members[scene.Household.People[0].Number];
        var kind = scene.Story.Kind;
        var course = kind is StoryKind.ImprovesAll or StoryKind.NewProblem or StoryKind.DataGap
            || (kind == StoryKind.ImprovesSome && dice.Chance(0.5)) ? Course.Resolved : Course.Persisting;
        var left = FurtherNeeds.ToList();
        for (var wanted = kind == StoryKind.NotEligible ? 1 : 2; wanted > 0; wanted--)
        {
            var code = dice.Weighted(left);
            left.RemoveAll(need => need.Value == code);
            var named = dice.Day(scene.Story.OpenedOn, scene.Story.PresentOn);
            Add(scene, parent, code, named, Closing.Of(scene, hasToHold: true, course, named, dice), dice);
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
        (SupportingFamilies, Problem.Crime) => age < 18 ? "7.3" : "7.1",
        (SupportingFamilies, Problem.Education) => "1.1",
        (SupportingFamilies, Problem.Help) => "6.1",
        (SupportingFamilies, Problem.Work) => "10.1",
        (SupportingFamilies, Problem.DomesticAbuse) => "8.1",
        (SupportingFamilies, _) => age < 18 ? "3.1" : "3.2",
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

        public static Closing Of(Scene scene, bool hasToHold, Course course, DateOnly named, Dice dice)
        {
            var last = scene.LastExtractOn;
            switch (course)
            {
                case Course.Resolved or Course.IntoWork:
                    var latest = hasToHold ? last.AddDays(-HeldDays) : last.AddDays(-1);
                    var earliest = scene.Story.PresentOn > named ? scene.Story.PresentOn : named;
                    return new Closing(dice.Day(earliest, latest), "positive");
                case Course.Relapsed when !hasToHold && dice.Chance(0.4):
                    return new Closing(dice.Day(scene.Story.PresentOn, last.AddMonths(-5)), "positive");
                case Course.Persisting or Course.Relapsed when scene.Story.AttachedOn is not null && dice.Chance(0.2):
                    return new Closing(dice.Day(scene.Story.PresentOn.AddDays(60), last), "not_positive");
                default:
                    return Open;
            }
        }
    }
}
