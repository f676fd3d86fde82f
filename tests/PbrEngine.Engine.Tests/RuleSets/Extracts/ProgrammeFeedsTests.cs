using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;

namespace PbrEngine.Engine.Tests.RuleSets.Extracts;

public sealed class ProgrammeFeedsTests
{
    private const string Name = "v2099-01/extracts/allotments.yaml";

    [Fact]
    public void Of_VersionWithAnExtract_BringsItsFeed()
    {
        var sources = new TrialSources().With(Name, TrialExtract.Whole);

        var feed = Assert.Single(ProgrammeFeeds.Of([sources.Source()]));
        Assert.Equal(("allotments", "rules/trial/v2099-01"), (feed.Feed.Code(), feed.Origin));
        Assert.Equal(feed.Feed, Assert.Single(sources.Load().Single().Feeds).Feed);
        Assert.Empty(ProgrammeFeeds.Of([new TrialSources().Source()]));
    }

    [Fact]
    public void Of_BrokenExtract_IsRefusedAsTheRuleSetIs()
    {
        var sources = new TrialSources().With(Name, TrialExtract.Changed("kind: count", "kind: number"));

        var fault = Assert.Single(
            Assert.Throws<RuleSetException>(() => ProgrammeFeeds.Of([sources.Source()])).Faults);
        Assert.Equal(fault, sources.Fault());
    }
}
