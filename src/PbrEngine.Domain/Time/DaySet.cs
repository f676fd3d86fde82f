namespace PbrEngine.Domain.Time;

/// <summary>A set of days held as disjoint spans in order: the union of a feed's coverage, or days in work.</summary>
public sealed class DaySet
{
    private readonly List<DateSpan> _spans;

    private DaySet(List<DateSpan> spans) => _spans = spans;

    /// <summary>A set without any day.</summary>
    public static DaySet None { get; } = new([]);

    /// <summary>The disjoint spans in order of time, adjoining ones joined.</summary>
    public IReadOnlyList<DateSpan> Spans => _spans;

    /// <summary>Number of days in the set.</summary>
    public int Count
    {
        get
        {
            var days = 0;
            foreach (var span in _spans)
                days += span.Days;
            return days;
        }
    }

    /// <summary>The union of the spans; empty ones are left out.</summary>
    public static DaySet Union(IEnumerable<DateSpan> spans)
    {
        List<DateSpan> inOrder = [.. spans];
        inOrder.Sort((one, other) => one.From.CompareTo(other.From));
        var joined = new List<DateSpan>(inOrder.Count);
        foreach (var span in inOrder)
        {
            if (span.IsEmpty)
                continue;
            if (joined.Count > 0 && Adjoins(joined[^1], span))
                joined[^1] = joined[^1] with { To = span.To > joined[^1].To ? span.To : joined[^1].To };
            else
                joined.Add(span);
        }
        return new DaySet(joined);
    }

    /// <summary>Whether every day of the span is in the set; true for an empty span.</summary>
    public bool Covers(DateSpan span)
    {
        // Asked many times for every family: a loop, because a predicate makes an object at each question.
        foreach (var held in _spans)
        {
            if (held.From <= span.From && span.To <= held.To)
                return true;
        }
        return span.IsEmpty;
    }

    /// <summary>The days of the set that lie inside the span.</summary>
    public DaySet Within(DateSpan span)
    {
        // Parts of spans that are disjoint and in order are so as well.
        var within = new List<DateSpan>(_spans.Count);
        foreach (var held in _spans)
        {
            if (held.Intersect(span) is { IsEmpty: false } part)
                within.Add(part);
        }
        return new DaySet(within);
    }

    /// <summary>Length in days of the longest unbroken stretch.</summary>
    public int LongestRun
    {
        get
        {
            var longest = 0;
            foreach (var span in _spans)
                longest = Math.Max(longest, span.Days);
            return longest;
        }
    }

    private static bool Adjoins(DateSpan earlier, DateSpan later) =>
        earlier.To == DateOnly.MaxValue || later.From <= earlier.To.AddDays(1);
}
