namespace PbrEngine.Engine.Generating;

/// <summary>Offences and what came of them.</summary>
internal static class Offending
{
    public const double OffencesShare = 0.65;

    private const int GapDays = 62;
    private const int SettledWithinDays = 32;
    private const double ProvenShare = 0.6;
    private const double AccompliceShare = 0.06;

    private static readonly string[] Codes =
        ["TH68001", "TH68010", "TH68037", "CJ88001", "CJ88116", "PU86004", "CD71039", "CD98074", "MD71231", "RT88007"];

    private static readonly (string Value, double Weight)[] YouthProven =
        [("YOUTH_CAUTION", 40), ("YOUTH_CONDITIONAL_CAUTION", 25), ("CONVICTED", 35)];

    private static readonly (string Value, double Weight)[] AdultProven = [("CONVICTED", 70), ("CAUTION", 30)];

    private static readonly (string Value, double Weight)[] Unproven =
        [("NFA", 60), ("COMMUNITY_RESOLUTION", 25), ("ACQUITTED", 7), ("CHARGED", 8)];

    public static void Write(Scene scene, Dice dice)
    {
        var story = scene.Story;
        if (story.SubjectOf(Problem.Crime) is not { } subject)
        {
            return;
        }

        var flavour = dice.Between(0.0, 1.0);
        var offends = flavour < OffencesShare;
        foreach (var span in story.SpansOf(Problem.Crime, scene.Timeline))
        {
            if (offends)
            {
                WriteSpan(scene, subject, span, dice);
            }

            if (!offends || flavour < OffencesShare / 4)
            {
                Incidents.WriteAntisocial(scene, subject, span, dice);
            }
        }
    }

    private static void WriteSpan(Scene scene, Person subject, DaySpan span, Dice dice)
    {
        var days = span.Events(dice, GapDays, scene.Story.PresentOn);
        var number = 0;
        foreach (var day in days.Where(day => day >= scene.Timeline.HistoryFrom && subject.AgeOn(day) >= 10))
        {
            var offence = new Offence(NumberedEvents.Reference("O", scene.Household, day, number++), day, span.To);
            WriteOffence(scene, subject, offence, dice);
            var accomplices = scene.Household.Residents
                .Where(person => person.Number != subject.Number && person.AgeOn(day) is >= 12 and < 22)
                .ToList();
            if (accomplices.Count > 0 && dice.Chance(AccompliceShare))
            {
                WriteOffence(scene, dice.Pick(accomplices), offence, dice);
            }
        }
    }

    private static void WriteOffence(Scene scene, Person person, Offence offence, Dice dice)
    {
        var proven = person.IsAdultOn(offence.On) ? AdultProven : YouthProven;
        var disposal = dice.Weighted(dice.Chance(ProvenShare) ? proven : Unproven);
        var settled = offence.On.AddDays(dice.Between(3, SettledWithinDays));
        var disposalOn = settled > offence.SettledBy ? offence.SettledBy : settled;
        var holder = PoliceRecords.Of(scene, person, offence.On, dice);
        scene.Rows.Add(
            Layouts.Offences,
            offence.On,
            [offence.Reference, holder, dice.Pick(Codes), Iso.Of(offence.On), disposal, Iso.Of(disposalOn)]);
    }

    private sealed record Offence(string Reference, DateOnly On, DateOnly SettledBy);
}
