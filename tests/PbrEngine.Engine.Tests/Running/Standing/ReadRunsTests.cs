using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.Engine.Running.Standing;
using PbrEngine.Engine.Tests.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Standing;

public sealed class ReadRunsTests
{
    private readonly StandingBench _bench = new();

    [Fact]
    public void Find_Published_IsTheViewOrItsDaysAlone()
    {
        var october = _bench.Published();
        var september = _bench.Published(StandingBench.Day.AddMonths(-1));

        Assert.Equal(RunState.Published, _bench.Of(october).State);
        Assert.Equal(RunState.PublishedForItsDay, _bench.Of(september).State);
        Assert.Null(_bench.Read.Find(99));
    }

    [Fact]
    public void Find_LaterAttemptOfTheDay_IsSuperseded()
    {
        var first = _bench.Published();
        var open = _bench.Begin("again");
        var second = _bench.Published();

        Assert.Equal(RunState.Superseded, _bench.Of(first).State);
        Assert.Equal(RunState.Superseded, _bench.Of(open).State);
        Assert.Equal(RunState.Published, _bench.Of(second).State);
    }

    [Fact]
    public void Find_Held_IsLetThroughOnceEveryGateIs()
    {
        var attempt = _bench.Held(
            GateSample.Gate("rows.schools", GateVerdict.Held), GateSample.Gate("persons", GateVerdict.Held));

        Assert.Equal(RunState.Held, _bench.Of(attempt).State);
        _bench.Release(attempt, "persons");
        Assert.Equal(RunState.Held, _bench.Of(attempt).State);
        Assert.Equal(["rows.schools"], _bench.Of(attempt).InTheWay.Select(g => g.Name));
        _bench.Release(attempt, "rows.schools");
        Assert.Equal(RunState.LetThrough, _bench.Of(attempt).State);
    }

    // It was held, it was begun again, and this time the evaluation broke: what the gates said is of before.
    [Fact]
    public void Find_FailedAfterItWasHeld_IsFailed()
    {
        var attempt = _bench.Held(GateSample.Gate("persons", GateVerdict.Held));
        _bench.Step(attempt, RunSteps.Evaluate, "failed", "It broke.");

        Assert.Equal(RunState.Failed, _bench.Of(attempt).State);
    }

    // It was linked anew: what was evaluated, and what the gates said of it, is gone.
    [Fact]
    public void Find_LinkedAgainAfterItWasHeld_IsUnfinished()
    {
        var attempt = _bench.Held(GateSample.Gate("persons", GateVerdict.Held));
        _bench.Runs.Record(
            attempt.Id,
            new(RunSteps.Evaluate, "skipped", new Dictionary<string, long>(), null),
            inputHash: "",
            StandingClock.Now);

        Assert.Equal(RunState.Unfinished, _bench.Of(attempt).State);
    }

    [Fact]
    public void Find_Unfinished_IsRunningWhileItsHolderIsHeardOf()
    {
        var attempt = _bench.Begin();
        _bench.Step(attempt, RunSteps.Link, "running");
        Assert.Equal(RunState.BrokenOff, _bench.Of(attempt).State);

        _bench.Lease(StandingBench.Day, StandingClock.Now);
        Assert.Equal(RunState.Running, _bench.Of(attempt).State);

        _bench.Lease(StandingBench.Day, StandingClock.Now - RunLease.Length);
        Assert.Equal(RunState.BrokenOff, _bench.Of(attempt).State);

        _bench.Lease(StandingBench.Day.AddDays(1), StandingClock.Now);
        Assert.Equal(RunState.BrokenOff, _bench.Of(attempt).State);
    }

    [Fact]
    public void Recent_Attempts_AreTheNewestFirst()
    {
        var first = _bench.Published();
        var second = _bench.Published();

        Assert.Equal([second.Id, first.Id], _bench.Read.Recent(5).Select(s => s.Attempt.Id));
        Assert.Equal([second.Id], _bench.Read.Recent(1).Select(s => s.Attempt.Id));
    }
}
