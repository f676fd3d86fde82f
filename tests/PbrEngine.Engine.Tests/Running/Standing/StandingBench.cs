using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.Engine.Running.Standing;
using PbrEngine.Engine.Tests.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Standing;

/// <summary>Nights in memory, brought to where a test wants them.</summary>
internal sealed class StandingBench
{
    internal static readonly DateOnly Day = GateSample.AsAt;

    private static readonly Dictionary<string, long> NoCounts = [];

    internal InMemoryRunStore Runs { get; } = new();

    internal InMemoryGateStore Gates { get; } = new();

    internal InMemoryRunLeases Leases { get; } = new();

    internal KnownHolders Holders { get; } = new();

    internal ReadRuns Read => new(Runs, Gates, Leases, Holders, new StandingClock());

    internal RunAttempt Begin(string again = "", DateOnly? day = null) =>
        Runs.Begin(day ?? Day, again, StandingClock.Now);

    internal void Step(RunAttempt attempt, string step, string state, string message = "") =>
        Runs.Record(attempt.Id, new(step, state, NoCounts, null, message), "input", StandingClock.Now);

    internal RunAttempt Published(DateOnly? day = null, params Gate[] gates)
    {
        var attempt = Begin("again", day);
        Gates.Record(attempt.Id, gates, StandingClock.Now);
        Runs.Publish(attempt.Id, StandingClock.Now, StandingClock.Now);
        return attempt;
    }

    internal RunAttempt Held(params Gate[] gates)
    {
        var attempt = Begin("again");
        Gates.Record(attempt.Id, gates, StandingClock.Now);
        Step(attempt, RunSteps.Evaluate, "done");
        Step(attempt, RunSteps.Publish, "skipped", "held");
        Runs.Fail(attempt.Id, "held", StandingClock.Now);
        return attempt;
    }

    internal void Release(RunAttempt attempt, string gate) =>
        Assert.Null(new ReleaseGate(Runs, Gates, new StandingClock()).Release(attempt.Id, gate, "an.operator", "seen"));

    internal void Lease(DateOnly day, DateTimeOffset renewedAt) => Leases.Stand(new RunLease
    {
        Token = 1,
        AsAt = day,
        Holder = new("night-server", 4711, StandingClock.Now),
        TakenAt = StandingClock.Now,
        RenewedAt = renewedAt,
        IsReleased = false,
    });

    internal RunStanding Of(RunAttempt attempt) => Read.Find(attempt.Id)!;
}
