using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class FeedTests
{
    [Fact]
    public void Code_EveryFeed_IsReadBack()
    {
        Assert.Equal(
            ["early_help", "schools", "police", "dwp", "housing", "social_care"], FeedCodes.All.Select(f => f.Code()));
        Assert.All(FeedCodes.All, feed =>
        {
            Assert.True(FeedCodes.TryParse(feed.Code(), out var read));
            Assert.Equal(feed, read);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Schools")]
    [InlineData("probation")]
    public void TryParse_AnyOtherText_IsNoFeed(string? code) => Assert.False(FeedCodes.TryParse(code, out _));
}
