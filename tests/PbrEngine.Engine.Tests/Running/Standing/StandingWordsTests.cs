using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Tests.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Standing;

public sealed class StandingWordsTests
{
    private readonly StandingBench _bench = new();

    [Fact]
    public void Published_NothingWarns_HasNothingToDo()
    {
        var standing = _bench.Of(_bench.Published(null, GateSample.Gate("persons", GateVerdict.Passed)));

        Assert.StartsWith("2026-10-31 is published since ", standing.InWords, StringComparison.Ordinal);
        Assert.Empty(standing.WhatToDo);
    }

    [Fact]
    public void Published_Warned_SaysWhatToLookAt() => Assert.Equal(
        ["rows.schools: Rows: 7 rows; expected 10 to 20 rows. Look."],
        _bench.Of(_bench.Published(null, GateSample.Gate("rows.schools", GateVerdict.Warned))).WhatToDo);

    [Fact]
    public void Held_Gates_HaveTheirWayThroughAndTheLastStep()
    {
        var attempt = _bench.Held(GateSample.Gate("rows.schools", GateVerdict.Held));

        var standing = _bench.Of(attempt);

        Assert.Equal("2026-10-31 isn't published: held by rows.schools.", standing.InWords);
        Assert.Equal("rows.schools: Rows: 7 rows; expected 10 to 20 rows. Look.", standing.WhatToDo[0]);
        Assert.Contains("pbr runs release 1 --gate rows.schools", standing.WhatToDo[1], StringComparison.Ordinal);
        Assert.Equal("Then: pbr publish --as-at 2026-10-31.", standing.WhatToDo[^1]);
        _bench.Release(attempt, "rows.schools");
        Assert.Equal(["Publish it: pbr publish --as-at 2026-10-31."], _bench.Of(attempt).WhatToDo);
    }

    [Fact]
    public void Failed_Step_IsNamedWithItsMessageAndHowToGoOn()
    {
        var attempt = _bench.Begin();
        _bench.Step(attempt, RunSteps.Import, "done");
        _bench.Step(attempt, RunSteps.Link, "running");
        _bench.Runs.Fail(attempt.Id, "The disk is full.", StandingClock.Now);

        var standing = _bench.Of(attempt);

        Assert.Equal("2026-10-31 isn't published: link failed. The disk is full.", standing.InWords);
        Assert.Contains("It goes on at link;", Assert.Single(standing.WhatToDo), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenOff_Step_IsWhereItGoesOn()
    {
        var attempt = _bench.Begin();
        Assert.Contains("died at import", _bench.Of(attempt).InWords, StringComparison.Ordinal);
        _bench.Step(attempt, RunSteps.Link, "running");

        Assert.Contains("died at link", _bench.Of(attempt).InWords, StringComparison.Ordinal);
        Assert.Contains("It goes on at link;", Assert.Single(_bench.Of(attempt).WhatToDo), StringComparison.Ordinal);
    }

    // Step by step, or killed between two: nobody died in a step.
    [Fact]
    public void Unfinished_BetweenSteps_NamesTheNext()
    {
        var attempt = _bench.Begin();
        _bench.Step(attempt, RunSteps.Import, "done");
        _bench.Step(attempt, RunSteps.Link, "done");

        Assert.Equal("2026-10-31 isn't published: evaluate is next.", _bench.Of(attempt).InWords);
    }

    [Fact]
    public void Running_Holder_IsNamedAndThereIsNothingToDo()
    {
        var attempt = _bench.Begin();
        _bench.Step(attempt, RunSteps.Evaluate, "running");
        _bench.Lease(StandingBench.Day, StandingClock.Now);

        var standing = _bench.Of(attempt);

        Assert.Contains("process 4711 on night-server", standing.InWords, StringComparison.Ordinal);
        Assert.Contains("it is at evaluate", standing.InWords, StringComparison.Ordinal);
        Assert.Empty(standing.WhatToDo);
    }
}
