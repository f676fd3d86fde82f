using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class ImportOptionsTests
{
    [Fact]
    public void ShrinkLimit_OfAFeed_OverrulesTheDefault()
    {
        var options = new ImportOptions { ShrinkPercentMaxByFeed = new Dictionary<Feed, int> { [Feed.Dwp] = 5 } };

        Assert.Equal((5, 20), (options.ShrinkLimit(Of(Feed.Dwp)), options.ShrinkLimit(Of(Feed.Police))));
        Assert.Equal(5, options.ShrinkLimit(Of(Feed.Dwp) with { ShrinkPercentMax = 50 }));
    }

    [Fact]
    public void ShrinkLimit_StatedByTheFeedItself_OverrulesTheDefault() =>
        Assert.Equal(50, new ImportOptions().ShrinkLimit(Of(Feed.Dwp) with { ShrinkPercentMax = 50 }));

    private static FeedContract Of(Feed feed) => FeedCatalogue.BuiltIn[feed];
}
