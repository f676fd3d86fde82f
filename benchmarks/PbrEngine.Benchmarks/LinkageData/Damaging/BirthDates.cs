using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Damaging;

/// <summary>What becomes of dates of birth; a date that came out impossible is not one that a system would
/// take.</summary>
internal static class BirthDates
{
    /// <summary>Day and month swapped where both may be a month; the same otherwise.</summary>
    internal static DateOnly Swapped(DateOnly date) =>
        date.Day <= 12 ? new DateOnly(date.Year, date.Day, date.Month) : date;

    /// <summary>What a system puts when only the year, or not even that, is known.</summary>
    internal static DateOnly Default(DateOnly date, Chance chance) =>
        chance.Happens(0.8) ? new DateOnly(date.Year, 1, 1) : new DateOnly(1900, 1, 1);

    /// <summary>One part a little wrong.</summary>
    internal static DateOnly Slip(DateOnly date, Chance chance) => chance.Below(5) switch
    {
        0 => date.AddDays(chance.Happens(0.5) ? 1 : -1),
        1 => date.AddYears(chance.Happens(0.5) ? 1 : -1),
        2 => date.AddYears(chance.Happens(0.5) ? 10 : -10),
        3 => date.AddMonths(chance.Happens(0.5) ? 1 : -1),
        _ => new DateOnly(date.Year, date.Month, chance.Between(1, 28)),
    };
}
