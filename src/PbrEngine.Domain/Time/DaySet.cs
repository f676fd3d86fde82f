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
        var joined = new List<DateSpan>();
        foreach (var span in spans.Where(s => !s.IsEmpty).OrderBy(s => s.From))
        {
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
    public DaySet Within(DateSpan span) => Union(_spans.Select(s => s.Intersect(span)));

    /// <summary>Length in days of the longest unbroken stretch.</summary>
    public int LongestRun => _spans.Count == 0 ? 0 : _spans.Max(s => s.Days);

    private static bool Adjoins(DateSpan earlier, DateSpan later) =>
        earlier.To == DateOnly.MaxValue || later.From <= earlier.To.AddDays(1);
}
