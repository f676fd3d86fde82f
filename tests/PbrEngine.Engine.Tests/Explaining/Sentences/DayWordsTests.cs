using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("2025-09-01", "2026-07-31", "1 Sept 2025 – 31 July 2026")]
    [InlineData("2026-10-31", "2026-10-31", "31 Oct 2026")]
    public void Of_Span_IsBothEndsOrTheDay(string from, string to, string words) =>
        Assert.Equal(words, DayWords.Of(new DateSpan(A.Day(from), A.Day(to))));

    [Fact]
    public void Of_Spans_IsAList() => Assert.Equal(
        "1 Jan 2026 and 3 Feb 2026 – 4 March 2026",
        DayWords.Of([DateSpan.Day(A.Day("2026-01-01")), new(A.Day("2026-02-03"), A.Day("2026-03-04"))]));
}
