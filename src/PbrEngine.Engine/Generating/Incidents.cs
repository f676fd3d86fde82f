namespace PbrEngine.Engine.Generating;

/// <summary>Antisocial behaviour, domestic abuse and missing children.</summary>
internal static class Incidents
{
    private const int AntisocialGapDays = 60;
    private const int AbuseGapDays = 95;
    private const double MissingShare = 0.008;
    private const double VictimOfAntisocialShare = 0.03;

    private static readonly (string Value, double Weight)[] AntisocialTypes =
        [("NUISANCE", 66), ("PERSONAL", 26), ("ENVIRONMENTAL", 8)];

    public static void WriteAntisocial(Scene scene, Person subject, DaySpan span, Dice dice)
    {
        var number = 0;
        foreach (var day in Days(scene, span, AntisocialGapDays, dice).Where(day => subject.AgeOn(day) >= 8))
        {
            var reference = NumberedEvents.Reference("A", scene.Household, day, number++);
            Add(scene, subject, new(reference, "ASB", "SUSPECT", day), dice);
        }
    }

    public static void Write(Scene scene, Dice dice)
    {
        if (scene.Story.SubjectOf(Problem.DomesticAbuse) is { } subject)
        {
            WriteAbuse(scene, subject, dice);
        }

        var household = scene.Household;
        foreach (var person in household.People)
        {
            var day = dice.Day(scene.Timeline.HistoryFrom, scene.LastExtractOn);
            if (person.AgeOn(day) is >= 11 and < 18 && dice.Chance(MissingShare))
            {
                var missing = NumberedEvents.Reference("X", household, day, 0);
                Add(scene, person, new(missing, "MISSING", "VICTIM", day), dice);
            }
            else if (person.AgeOn(day) >= 18 && dice.Chance(VictimOfAntisocialShare))
            {
                var role = dice.Chance(0.7) ? "VICTIM" : "WITNESS";
                Add(scene, person, new(NumberedEvents.Reference("V", household, day, 0), "ASB", role, day), dice);
            }
        }
    }

    private static void WriteAbuse(Scene scene, Person subject, Dice dice)
    {
        var other = scene.Household.People.FirstOrDefault(
            person => person.Number != subject.Number && person.IsAdultOn(scene.Timeline.HistoryFrom));
        var number = 0;
        foreach (var span in scene.Story.SpansOf(Problem.DomesticAbuse, scene.Timeline))
        {
            foreach (var day in Days(scene, span, AbuseGapDays, dice))
            {
                var reference = NumberedEvents.Reference("D", scene.Household, day, number++);
                Add(scene, subject, new(reference, "DOMESTIC_ABUSE", "VICTIM", day), dice);
                if (other is not null && dice.Chance(0.7))
                {
                    Add(scene, other, new(reference, "DOMESTIC_ABUSE", "SUSPECT", day), dice);
                }
            }
        }
    }

    private static IEnumerable<DateOnly> Days(Scene scene, DaySpan span, int gapDays, Dice dice) =>
        span.Events(dice, gapDays, scene.Story.PresentOn).Where(day => day >= scene.Timeline.HistoryFrom);

    private static void Add(Scene scene, Person person, Incident incident, Dice dice)
    {
        var type = incident.Kind == "ASB" ? dice.Weighted(AntisocialTypes) : string.Empty;
        var holder = PoliceRecords.Of(scene, person, incident.On, dice);
        scene.Rows.Add(
            Layouts.Incidents,
            incident.On,
            [incident.Reference, holder, incident.Kind, type, incident.Role, Iso.Of(incident.On)]);
    }

    private sealed record Incident(string Reference, string Kind, string Role, DateOnly On);
}
