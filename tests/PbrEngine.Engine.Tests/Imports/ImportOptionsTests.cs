using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class ImportOptionsTests
{
    [Fact]
    public void ShrinkLimit_OfAFeed_OverrulesTheDefault()
    {
        var options = new ImportOptions { ShrinkPercentMaxByFeed = new Dictionary<Feed, int> { [Feed.Dwp] = 5 } };

        Assert.Equal((5, 20), (options.ShrinkLimit(Feed.Dwp), options.ShrinkLimit(Feed.Police)));
    }
}
