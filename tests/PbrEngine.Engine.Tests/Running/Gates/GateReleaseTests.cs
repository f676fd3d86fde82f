using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateReleaseTests
{
    private static readonly GateRelease Release = new()
    {
        AttemptId = 2,
        Gate = "rows.schools",
        Input = "input",
        Measured = 7,
        By = "an.operator",
        At = StandingClock.Now,
        Reason = "half the schools are closed",
    };

    [Fact]
    public void Covers_WhatItWasGivenFor_AndNothingElse()
    {
        var gate = GateSample.Gate("rows.schools", GateVerdict.Held);

        Assert.True(Release.Covers(gate));
        Assert.False(Release.Covers(gate with { Name = "rows.police" }));
        Assert.False(Release.Covers(gate with { Input = "other deliveries" }));
        Assert.False(Release.Covers(gate with { Measured = 6 }));
    }
}
