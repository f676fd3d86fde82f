using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class DaySetTests
{
    [Fact]
    public void Union_AdjoiningSpans_AreOne()
    {
        var days = DaySet.Union([Days.Span("2026-02-01", "2026-02-28"), Days.Span("2026-01-01", "2026-01-31")]);
        Assert.Equal([Days.Span("2026-01-01", "2026-02-28")], days.Spans);
        Assert.Equal(59, days.LongestRun);
    }

    [Fact]
    public void Covers_OneDayMissing_IsNotCovered()
    {
        var days = DaySet.Union([Days.Span("2026-01-01", "2026-01-30"), Days.Span("2026-02-01", "2026-02-28")]);
        Assert.False(days.Covers(Days.Span("2026-01-01", "2026-02-28")));
        Assert.True(days.Covers(Days.Span("2026-01-01", "2026-01-30")));
        Assert.True(days.Covers(Days.Span("2026-03-05", "2026-03-04")));
        Assert.Equal(30, days.LongestRun);
        Assert.Equal(58, days.Count);
    }

    [Fact]
    public void Union_OpenEndWithinAnother_KeepsTheOpenEnd()
    {
        var days = DaySet.Union([DateSpan.Open(Days.Of("2026-01-01"), null), Days.Span("2026-02-01", "2026-02-28")]);
        Assert.Equal([DateSpan.Open(Days.Of("2026-01-01"), null)], days.Spans);
    }

    [Fact]
    public void None_AnySpan_IsNotCovered()
    {
        Assert.False(DaySet.None.Covers(DateSpan.Day(Days.Of("2026-01-01"))));
        Assert.Equal(0, DaySet.None.LongestRun);
    }

    /// <summary>The same questions are answered day by day, without any span, over a short calendar.</summary>
    [Fact]
    public void Union_AnySpans_AgreesWithASetOfDays()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var random = new Random(seed);
            var spans = Enumerable.Range(0, random.Next(8)).Select(_ => Draw(random)).ToList();
            var asked = Draw(random);
            var naive = spans.SelectMany(Each).ToHashSet();

            var days = DaySet.Union(spans);

            var seedText = $"seed {seed}";
            Assert.True(naive.SetEquals(days.Spans.SelectMany(Each)), seedText);
            Assert.True(naive.Count == days.Count, seedText);
            Assert.True(Each(asked).All(naive.Contains) == days.Covers(asked), seedText);
            Assert.True(naive.Intersect(Each(asked)).ToHashSet().SetEquals(days.Within(asked).Spans.SelectMany(Each)), seedText);
            Assert.True(LongestRun(naive) == days.LongestRun, seedText);
            Assert.True(AreApart(days.Spans), seedText);
        }
    }

    private static DateSpan Draw(Random random)
    {
        var from = new DateOnly(2026, 1, 1).AddDays(random.Next(60));
        return new(from, from.AddDays(random.Next(-2, 15)));
    }

    private static IEnumerable<DateOnly> Each(DateSpan span) =>
        Enumerable.Range(0, span.Days).Select(i => span.From.AddDays(i));

    private static int LongestRun(HashSet<DateOnly> days)
    {
        var longest = 0;
        foreach (var first in days.Where(d => !days.Contains(d.AddDays(-1))))
        {
            var length = 1;
            while (days.Contains(first.AddDays(length)))
                length++;
            longest = Math.Max(longest, length);
        }
        return longest;
    }

    private static bool AreApart(IReadOnlyList<DateSpan> spans) =>
        spans.Zip(spans.Skip(1)).All(pair => pair.First.To.AddDays(1) < pair.Second.From);
}
