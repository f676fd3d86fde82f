using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Tests.Running;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class PublishedFactsTests : IDisposable
{
    private readonly NightBench _bench = new();

    public PublishedFactsTests()
    {
        _bench.Deliver("2026-10-01", "F1");
        Assert.Null(_bench.Run("2026-10-31").Refusal);
        // Its extract date lies before the run's day, so that a run of today would see it.
        _bench.Deliver("2026-10-30", "F1", "F9");
        _bench.Imports.Import();
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Of_ADeliveryThatCameAfterTheRun_IsLeftOut() => Assert.Equal(["MF1"], Refs());

    // With other rule sets nobody can tell which deliveries the run saw: today's stand.
    [Fact]
    public void Of_RunMadeWithOtherRules_SeesTodaysDeliveries()
    {
        _bench.RuleSets = [_bench.RuleSets[0] with { Hash = new('b', 64) }];

        Assert.Equal(["MF1", "MF9"], Refs());
    }

    private IEnumerable<string> Refs() =>
        PublishedFacts.Of(_bench.Cohort, _bench.Runs.Find(1)).Persons().Select(p => p.Ref);
}
