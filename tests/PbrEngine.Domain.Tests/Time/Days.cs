using System.Globalization;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

/// <summary>Days and spans as tests write them.</summary>
internal static class Days
{
    internal static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateSpan Span(string from, string to) => new(Of(from), Of(to));
}
