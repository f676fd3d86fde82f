using System.Globalization;

namespace PbrEngine.Engine.Generating;

/// <summary>References of events: a household's own, so that households can be told in any order.</summary>
internal static class NumberedEvents
{
    public static string Reference(string prefix, Household household, DateOnly day, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{prefix}{day:yyMMdd}-{IssuedNumbers.Scatter(household.Number, 7_000_003, 77, 8_000_000):D7}-{number}");
}
