using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class FeedTests
{
    [Fact]
    public void Code_EveryBuiltInFeed_IsReadBack()
    {
        Assert.Equal(
            ["early_help", "schools", "police", "dwp", "housing", "social_care"], Feed.BuiltIn.Select(f => f.Code()));
        Assert.All(Feed.BuiltIn, feed =>
        {
            Assert.True(Feed.TryParse(feed.Code(), out var read));
            Assert.Equal(feed, read);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Schools")]
    [InlineData("2nd")]
    [InlineData("_first")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a23456789012345678901234567890123456789012")]
    public void TryParse_NoCodesForm_IsNoFeed(string? code)
    {
        Assert.False(Feed.TryParse(code, out _));
        Assert.Throws<FormatException>(() => Feed.Parse(code!));
    }

    [Theory]
    [InlineData("probation")]
    [InlineData("a")]
    [InlineData("a2345678901234567890123456789012345678_0")]
    public void TryParse_CodesForm_IsAFeedEqualToAnyOtherOfTheCode(string code)
    {
        Assert.True(Feed.TryParse(code, out var one));
        Assert.True(Feed.TryParse(code, out var other));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(code, one.ToString());
        Assert.NotEqual(Feed.EarlyHelp, one);
    }

    /// <summary>The order decides whose date of birth is trusted: not the alphabet.</summary>
    [Fact]
    public void CompareTo_BuiltInFeeds_ComeFirstInTheirOrder()
    {
        var (early, late) = (Feed.Parse("aaa"), Feed.Parse("bbb"));
        Feed[] mixed = [late, Feed.SocialCare, early, .. Feed.BuiltIn.Take(5).Reverse()];

        Assert.Equal([.. Feed.BuiltIn, early, late], mixed.Order());
        Assert.True(early < late && late > early && early <= late && late >= early);
        Assert.True(early.CompareTo(null) > 0);
    }
}
