using System.Globalization;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>Why feeds don't tell, and what to ask for.</summary>
internal static class FeedWords
{
    /// <summary>
    /// <c>the latest extract of police ends on 2 Sept 2026, more than 31 days before 31 Oct 2026</c>, or that there was
    /// none (R07, R08).
    /// </summary>
    /// <param name="feeds">Feed codes joined by a plus sign.</param>
    /// <param name="day">The day for which the feeds were stale.</param>
    /// <param name="ground">How far the feeds reach.</param>
    internal static string Stale(string feeds, DateOnly day, ExplanationGround ground) =>
        WordList.And(feeds.Split('+').Select(feed => StaleOne(feed, day, ground)));

    /// <summary><c>the extracts of police don't cover 1 Jan 2026 – 3 Feb 2026</c>.</summary>
    /// <param name="feeds">Feed codes joined by a plus sign.</param>
    /// <param name="windows">The days that are needed.</param>
    /// <param name="ground">How far the feeds reach.</param>
    internal static string Uncovered(string feeds, IReadOnlyList<DateSpan> windows, ExplanationGround ground) =>
        WordList.And(feeds.Split('+').Select(feed => UncoveredOne(feed, windows, ground)));

    /// <summary>The feeds in words.</summary>
    internal static string Names(string feeds, ExplanationGround ground) =>
        WordList.And(feeds.Split('+').Select(ground.Words.Code));

    private static string StaleOne(string feed, DateOnly day, ExplanationGround ground)
    {
        var name = ground.Words.Code(feed);
        if (Of(feed, ground)?.EvidenceOn is not { } evidence)
            return $"no extract of {name} was delivered";
        var days = ground.Number("evidence.stale_days." + feed) ?? ground.Number("evidence.stale_days.others");
        var tooOld = days is { } limit
            ? string.Create(CultureInfo.InvariantCulture, $"more than {limit} days before {DayWords.Of(day)}")
            : $"too long before {DayWords.Of(day)}";
        return $"the latest extract of {name} ends on {DayWords.Of(evidence)}, {tooOld}";
    }

    private static string UncoveredOne(string feed, IReadOnlyList<DateSpan> windows, ExplanationGround ground)
    {
        var covered = Of(feed, ground)?.Covered ?? [];
        var missing = windows.SelectMany(w => Without(w, covered)).ToList();
        var days = missing.Count > 0 ? DayWords.Of(DaySet.Union(missing).Spans) : "every day that is needed";
        return $"the extracts of {ground.Words.Code(feed)} don't cover {days}";
    }

    private static IEnumerable<DateSpan> Without(DateSpan window, IReadOnlyList<DateSpan> covered)
    {
        var from = window.From;
        foreach (var span in covered.Where(s => s.Overlaps(window)).OrderBy(s => s.From))
        {
            if (span.From > from)
                yield return new(from, span.From.AddDays(-1));
            if (span.To >= window.To)
                yield break;
            from = span.To.AddDays(1) > from ? span.To.AddDays(1) : from;
        }
        yield return new(from, window.To);
    }

    private static FeedReach? Of(string feed, ExplanationGround ground) =>
        ground.Reach.FirstOrDefault(r => r.Feed == feed);
}
