using System.Globalization;

namespace PbrEngine.Engine.Generating;

/// <summary>
/// Dates as the extracts write them. Most days come up thousands of times, so each text is made once.
/// </summary>
internal static class Iso
{
    private static readonly int First = new DateOnly(1900, 1, 1).DayNumber;
    private static readonly string?[] Known = new string?[366 * 250];

    public static string Of(DateOnly day)
    {
        var at = day.DayNumber - First;
        return at >= 0 && at < Known.Length ? Known[at] ??= Text(day) : Text(day);
    }

    public static string Of(DateOnly? day) => day is { } stated ? Of(stated) : string.Empty;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
