using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Tests.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Standing;

public sealed class RunStandingTests
{
    private readonly StandingBench _bench = new();

    // What never came is no news: it warns on the page and wakes nobody.
    [Fact]
    public void LateFeeds_Warned_AreThoseThatCameOnce()
    {
        var standing = _bench.Of(_bench.Published(
            null,
            GateSample.Gate("late.schools", GateVerdict.Warned),
            GateSample.Gate("late.housing", GateVerdict.Warned) with { Measured = null },
            GateSample.Gate("late.police", GateVerdict.Passed),
            GateSample.Gate("rows.police", GateVerdict.Warned)));

        Assert.Equal(["schools"], standing.LateFeeds);
        Assert.Equal(3, standing.Warned.Count);
    }
}
