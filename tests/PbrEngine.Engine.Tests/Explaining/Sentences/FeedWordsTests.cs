using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class FeedWordsTests
{
    private static readonly DateSpan Window = new(A.Day("2026-05-01"), A.Day("2026-10-31"));

    [Theory]
    [InlineData("2026-05-01", "2026-10-31", "every day that is needed")]
    [InlineData("2026-05-02", "2026-10-31", "1 May 2026")]
    [InlineData("2026-05-01", "2026-10-30", "31 Oct 2026")]
    [InlineData("2026-05-03", "2026-10-28", "1 May 2026 – 2 May 2026 and 29 Oct 2026 – 31 Oct 2026")]
    [InlineData("2015-01-01", "2015-12-31", "1 May 2026 – 31 Oct 2026")]
    public void Uncovered_Feed_NamesTheDaysAtBothEnds(string from, string to, string days) => Assert.Equal(
        $"the extracts of police don't cover {days}",
        FeedWords.Uncovered("police", [Window], Ground(from, to)));

    [Fact]
    public void Stale_SeveralFeeds_EachSaysWhy() => Assert.Equal(
        "the latest extract of police ends on 1 Sept 2026, more than 31 days before 31 Oct 2026 and no extract of "
        + "prisons was delivered",
        FeedWords.Stale("police+prisons", A.Day("2026-10-31"), Ground("2015-01-01", "2026-09-01")));

    private static ExplanationGround Ground(string from, string to) => Told.Ground(
        SampleVerdict.Of("F1", []), A.Run().Covering(Feed.Police, from, to).Build());
}
