using Microsoft.Extensions.Time.Testing;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Leasing;

public sealed class HoldNightTests
{
    private static readonly DateOnly Day = new(2026, 10, 31);

    private readonly FakeTimeProvider _clock = new(new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero));
    private readonly InMemoryRunLeases _leases = new();
    private readonly KnownHolders _holders = new();

    [Fact]
    public void While_Free_WorksAndGivesTheLeaseBack()
    {
        var during = default(RunLease);

        var report = Hold(() => during = _leases.Current());

        Assert.Null(report.Refusal);
        Assert.Equal((Day, _holders.This, false), (during!.AsAt, during.Holder, during.IsReleased));
        Assert.True(_leases.Current()!.IsReleased);
    }

    [Fact]
    public void While_WorkFails_GivesTheLeaseBackAllTheSame()
    {
        Assert.Throws<InvalidDataException>(() => Hold(() => throw new InvalidDataException()));

        Assert.True(_leases.Current()!.IsReleased);
    }

    [Fact]
    public void While_HeldByAnother_SaysWhoAndSinceWhenAndDoesNothing()
    {
        _leases.Stand(Others(sinceSeconds: 600, heardSeconds: 59));
        var hasWorked = false;

        var refusal = Hold(() => hasWorked = true).Refusal;

        Assert.False(hasWorked);
        Assert.Equal("RUN-006", refusal?.Code);
        Assert.Equal(
            "The night of 2026-09-30 is being run by process 4711 on machine-2 since 2026-11-01 01:50:00 UTC, so "
            + "nothing was done here. Wait until it has ended; if it has died unseen, its hold runs out at 02:00:01 "
            + "UTC by itself.",
            refusal?.Message);
        Assert.Equal(KnownHolders.Other, _leases.Current()!.Holder);
    }

    [Fact]
    public void While_HolderNotHeardOfForAMinute_TakesOver()
    {
        _leases.Stand(Others(sinceSeconds: 600, heardSeconds: 60));

        Assert.Null(Hold(() => { }).Refusal);

        Assert.Equal(_holders.This, _leases.Current()!.Holder);
    }

    [Fact]
    public void While_HolderKnownToHaveEnded_TakesOverAtOnce()
    {
        _leases.Stand(Others(sinceSeconds: 2, heardSeconds: 1));
        _holders.Ended.Add(KnownHolders.Other);

        Assert.Null(Hold(() => { }).Refusal);

        Assert.Equal(8, _leases.Current()!.Token);
    }

    [Fact]
    public void While_WorkIsLong_IsHeardOfFourTimesAMinuteAndNotAfterwards()
    {
        Hold(() => _clock.Advance(TimeSpan.FromMinutes(2)));
        var during = _leases.Renewals;
        _clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(8, during);
        Assert.Equal(during, _leases.Renewals);
    }

    [Fact]
    public void While_LostMeanwhile_TheTimerStaysQuietAndTheOthersLeaseStays()
    {
        Hold(() =>
        {
            _leases.Stand(Others(sinceSeconds: 1, heardSeconds: 0));
            _clock.Advance(RunLease.Renewal);
        });

        Assert.Equal((KnownHolders.Other, false), (_leases.Current()!.Holder, _leases.Current()!.IsReleased));
    }

    [Fact]
    public void While_Refused_TakesNothing()
    {
        var report = Hold(() => RunRefusal.AlreadyPublished(Day), () => Assert.Fail("worked"));

        Assert.Equal("RUN-001", report.Refusal?.Code);
        Assert.Null(_leases.Current());
    }

    [Fact]
    public void While_DoneByAnotherBeforeItWasTaken_IsRefusedAndGivenBack()
    {
        RunRefusal? Refusal() => _leases.Current() is null ? null : RunRefusal.AlreadyPublished(Day);

        Assert.Equal("RUN-001", Hold(Refusal, () => Assert.Fail("worked")).Refusal?.Code);

        Assert.True(_leases.Current()!.IsReleased);
    }

    private RunReport Hold(Action work) => Hold(() => null, work);

    private RunReport Hold(Func<RunRefusal?> refusal, Action work) =>
        new HoldNight(_leases, _holders, _clock).While(Day, refusal, () =>
        {
            work();
            return new();
        });

    private RunLease Others(int sinceSeconds, int heardSeconds) => new()
    {
        Token = 7,
        AsAt = new(2026, 9, 30),
        Holder = KnownHolders.Other,
        TakenAt = _clock.GetUtcNow().AddSeconds(-sinceSeconds),
        RenewedAt = _clock.GetUtcNow().AddSeconds(-heardSeconds),
        IsReleased = false,
    };
}
