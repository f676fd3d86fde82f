using System.Globalization;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>Days as a British reader writes them: 1 Sept 2025.</summary>
internal static class DayWords
{
    private static readonly string[] Months =
        ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

    internal static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>One day, or from the first to the last, both included (R01).</summary>
    internal static string Of(DateSpan span) =>
        span.From == span.To ? Of(span.From) : $"{Of(span.From)} – {Of(span.To)}";

    internal static string Of(IEnumerable<DateSpan> spans) => WordList.And(spans.Select(Of));
}
