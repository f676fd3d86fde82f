namespace PbrEngine.Engine.Generating;

/// <summary>
/// Tells the stories of a neighbourhood to every feed. What it gives depends on the seed and the number alone.
/// </summary>
internal sealed class NeighbourhoodMaker(CouncilOptions options, Timeline timeline)
{
    private readonly HouseholdMaker households = new(options, timeline);
    private readonly StoryMaker stories = new(options, timeline);
    private readonly Schooling schooling = new(timeline);

    public Neighbourhood Make(int number)
    {
        var homes = households.Make(number);
        var told = stories.Make(number, homes);
        var rows = new RowSink(new RecordMaker(options, timeline, number));
        var dice = new TopicDice(options.Seed, number);
        for (var at = 0; at < homes.Count; at++)
        {
            var scene = new Scene
            {
                Timeline = timeline,
                Household = homes[at],
                Story = told[at],
                Rows = rows,
                Mess = options.Mess,
            };
            Tell(scene, dice);
        }

        var people = homes.Sum(home => home.People.Count);
        return new Neighbourhood(homes.Count, people, rows.Rows, rows.Truth, rows.Members);
    }

    private void Tell(Scene scene, TopicDice dice)
    {
        var hasWork = scene.Story.SubjectOf(Problem.Work) is not null;
        var history = hasWork ? WorkHistory.Of(scene, dice.Benefits) : WorkHistory.None;
        EarlyHelp.Write(scene, history, dice.EarlyHelp);
        schooling.Write(scene, dice.Schools);
        Offending.Write(scene, dice.Offences);
        Incidents.Write(scene, dice.Incidents);
        Claiming.Write(scene, history, dice.Benefits);
        Tenancies.Write(scene, dice.Housing);
        SocialCare.Write(scene, dice.SocialCare);
    }

    private sealed class TopicDice(int seed, int number)
    {
        public Dice EarlyHelp { get; } = Dice.For(seed, number, ChanceTopic.EarlyHelp);

        public Dice Schools { get; } = Dice.For(seed, number, ChanceTopic.Schools);

        public Dice Offences { get; } = Dice.For(seed, number, ChanceTopic.Offences);

        public Dice Incidents { get; } = Dice.For(seed, number, ChanceTopic.Incidents);

        public Dice Benefits { get; } = Dice.For(seed, number, ChanceTopic.Benefits);

        public Dice Housing { get; } = Dice.For(seed, number, ChanceTopic.Housing);

        public Dice SocialCare { get; } = Dice.For(seed, number, ChanceTopic.SocialCare);
    }
}
