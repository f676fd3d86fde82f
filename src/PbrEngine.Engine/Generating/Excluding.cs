namespace PbrEngine.Engine.Generating;

/// <summary>Suspensions and permanent exclusions.</summary>
internal static class Excluding
{
    private const int TroubledGapDays = 38;
    private const double SporadicShare = 0.05;

    private static readonly string[] Reasons = ["PP", "PA", "VP", "VA", "BU", "RA", "SM", "DA", "DM", "TH", "DB", "OW"];

    public static void Write(Scene scene, Pupil pupil, Dice dice)
    {
        var conduct = pupil.Conduct;
        if (conduct.Trouble == SchoolTrouble.PermanentExclusion)
        {
            WriteOne(scene, pupil, new(SchoolRoute.ExcludedOn(scene), "PERM", string.Empty, "N"), dice);
        }

        var days = new SortedSet<DateOnly>();
        if (conduct.Trouble == SchoolTrouble.Suspensions)
        {
            AddTroubled(scene, conduct, days, dice);
        }
        else if (pupil.Child.AgeOn(scene.LastExtractOn) > 10 && dice.Chance(SporadicShare))
        {
            days.Add(dice.Day(scene.Timeline.HistoryFrom, scene.LastExtractOn));
        }

        foreach (var day in days)
        {
            var withdrawn = conduct.Trouble == SchoolTrouble.None && dice.Chance(0.05) ? "Y" : "N";
            WriteOne(scene, pupil, new(day, "SUSP", Figure.Of(dice.Between(1, 10)), withdrawn), dice);
        }
    }

    private static void AddTroubled(Scene scene, PupilConduct conduct, SortedSet<DateOnly> days, Dice dice)
    {
        foreach (var term in scene.Timeline.Terms.Where(conduct.IsTroubledIn))
        {
            var span = new DaySpan(term.From, term.To < scene.LastExtractOn ? term.To : scene.LastExtractOn);
            days.UnionWith(span.Events(dice, TroubledGapDays, span.To));
        }
    }

    private static void WriteOne(Scene scene, Pupil pupil, Exclusion exclusion, Dice dice)
    {
        var school = pupil.Spells.FirstOrDefault(spell =>
            spell.HasRegister && spell.From <= exclusion.StartedOn && spell.To >= exclusion.StartedOn);
        if (school is null || !SchoolCalendar.IsOpen(exclusion.StartedOn))
        {
            return;
        }

        scene.Rows.Add(
            Layouts.Exclusions,
            exclusion.StartedOn,
            [
                pupil.Reference,
                school.School,
                exclusion.Type,
                Iso.Of(exclusion.StartedOn),
                exclusion.Sessions,
                dice.Pick(Reasons),
                exclusion.Withdrawn,
            ]);
    }

    private sealed record Exclusion(DateOnly StartedOn, string Type, string Sessions, string Withdrawn);
}
