using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class FeedCatalogueTests
{
    [Fact]
    public void BuiltIn_Files_AreTheContracts()
    {
        Assert.Equal(Contracts.All, FeedCatalogue.BuiltIn.Files);
        Assert.Equal(Contracts.Of(Feed.Police), FeedCatalogue.BuiltIn.Of(Feed.Police));
        Assert.Same(
            Contracts.Get(Feed.Police, "people.csv"), FeedCatalogue.BuiltIn.Find(Feed.Police, "people.csv"));
    }

    [Fact]
    public void With_AFeedOfAProgramme_IsFoundByItsCodeAndComesLast()
    {
        var catalogue = FeedCatalogue.BuiltIn.With([Allotments.Of("gardens/v1")]);

        Assert.True(catalogue.TryFind("allotments", out var feed));
        Assert.Equal("plots.csv", catalogue.Of(feed).Single().Name);
        Assert.Equal(feed, catalogue.Feeds[^1].Feed);
        Assert.Equal("gardens/v1", catalogue[feed].Origin);
        Assert.False(FeedCatalogue.BuiltIn.TryFind("allotments", out _));
        Assert.Empty(FeedCatalogue.BuiltIn.Of(feed));
        Assert.Throws<ArgumentException>(() => FeedCatalogue.BuiltIn[feed]);
    }

    [Fact]
    public void With_TwoVersionsThatDescribeTheFeedAlike_HasItOnce() => Assert.Equal(
        FeedCatalogue.BuiltIn.Feeds.Count + 1,
        FeedCatalogue.BuiltIn.With([Allotments.Of("gardens/v1"), Allotments.Of("gardens/v2")]).Feeds.Count);

    [Fact]
    public void With_ABuiltInFeed_IsRefused()
    {
        var fault = Assert.Throws<FeedConflictException>(
            () => FeedCatalogue.BuiltIn.With([Allotments.Of("gardens/v1") with { Feed = Feed.Police }]));

        Assert.StartsWith(
            "The engine and gardens/v1 both bring the feed police", fault.Message, StringComparison.Ordinal);
    }
}
