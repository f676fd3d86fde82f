using System.Globalization;

namespace PbrEngine.Engine.Generating;

/// <summary>The rolls that a child is on, from reception to the end of compulsory school.</summary>
internal static class SchoolRoute
{
    private const double HomeEducatedShare = 0.012;
    /// <summary>Excluded pupils whose place is with an alternative provider, not at a referral unit.</summary>
    private const double ProviderShare = 0.35;

    private const int Primaries = 80;
    private const int Secondaries = 20;
    private const int ReferralUnits = 4;

    public static IReadOnlyList<SchoolSpell> Of(Scene scene, Person child, PupilConduct conduct, Dice dice)
    {
        var years = SchoolYears.Of(child);
        var leaving = new DateOnly(years.LeavingYear, 7, 31);
        var secondaryFrom = new DateOnly(years.SecondaryYear, 9, 1);
        var area = scene.Household.Number;
        var primary = SchoolNumber(2000, area % Primaries);
        var secondary = SchoolNumber(4000, area % Secondaries);
        SchoolSpell[] usual =
        [
            new("SCHOOL", primary, false, new DateOnly(years.StartYear, 9, 1), secondaryFrom.AddDays(-1)),
            new("SCHOOL", secondary, false, secondaryFrom, leaving),
        ];
        return conduct.Trouble switch
        {
            SchoolTrouble.PermanentExclusion => Excluded(scene, usual, dice),
            SchoolTrouble.MissingEducation =>
                Cut(usual, scene.Story.PresentOn.AddDays(-40), "CME", string.Empty, leaving),
            SchoolTrouble.None when dice.Chance(HomeEducatedShare) =>
                Cut(usual, dice.Day(scene.Timeline.HistoryFrom, scene.LastExtractOn), "EHE", string.Empty, leaving),
            _ => usual,
        };
    }

    /// <summary>
    /// The day of a permanent exclusion: before the terms over which results are measured, unless it persists.
    /// </summary>
    public static DateOnly ExcludedOn(Scene scene)
    {
        var story = scene.Story;
        var limit = scene.Timeline.ResultTerms[0].From.AddDays(-25);
        var day = story.PresentOn.AddDays(-130);
        day = story.CourseOf(Problem.Education) == Course.Resolved && day > limit ? limit : day;
        while (!SchoolCalendar.IsOpen(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static SchoolSpell[] Excluded(Scene scene, SchoolSpell[] usual, Dice dice)
    {
        var story = scene.Story;
        var unit = SchoolNumber(1100, scene.Household.Number % ReferralUnits);
        var from = ExcludedOn(scene).AddDays(1);
        var isBack = story.CourseOf(Problem.Education) == Course.Resolved;
        var last = usual[^1].To;
        var to = isBack && story.ImprovedOn < last ? story.ImprovedOn : last;
        var back = usual
            .Where(spell => spell.To > to)
            .Select(spell => spell.From > to ? spell : spell with { From = to.AddDays(1) });
        return [.. Cut(usual, from, dice.Chance(ProviderShare) ? "AP" : "PRU", unit, to), .. back];
    }

    private static SchoolSpell[] Cut(
        SchoolSpell[] usual, DateOnly from, string kind, string school, DateOnly to)
    {
        if (from <= usual[0].From || from >= to)
        {
            return usual;
        }

        var before = usual
            .Where(spell => spell.From < from)
            .Select(spell => spell.To >= from ? spell with { To = from.AddDays(-1) } : spell);
        return [.. before, new SchoolSpell(kind, school, kind is "PRU" or "AP", from, to)];
    }

    private static string SchoolNumber(int first, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{IssuedNumbers.LocalAuthority}{first + at:D4}");
}
