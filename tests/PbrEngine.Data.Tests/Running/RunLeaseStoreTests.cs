using PbrEngine.Data.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

/// <summary>Two processes are two <see cref="PbrDatabase"/> of one file: each has its own fence.</summary>
public sealed class RunLeaseStoreTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 10, 31);
    private static readonly RunHolder Here = new("machine-1", 42, StoredNights.At.AddHours(-1));

    private readonly StoredNights _nights = new();
    private readonly PbrDatabase _otherDatabase;
    private readonly RunLeaseStore _leases;
    private readonly RunLeaseStore _others;

    public RunLeaseStoreTests()
    {
        _otherDatabase = new(_nights.Temporary.Database.Path);
        _leases = new(_nights.Temporary.Database, new StandingClock());
        _others = new(_otherDatabase, new StandingClock());
    }

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Take_Free_IsOursAndReadsBack()
    {
        Assert.Null(Take(_leases));

        var lease = _others.Current()!;
        Assert.Equal((1L, Day, Here, false), (lease.Token, lease.AsAt, lease.Holder, lease.IsReleased));
        Assert.Equal((StoredNights.At, StoredNights.At), (lease.TakenAt, lease.RenewedAt));
    }

    [Fact]
    public void Take_Held_AnswersTheHoldersAndChangesNothing()
    {
        Take(_leases);

        Assert.Equal(_leases.Current(), Take(_others));

        Assert.Equal(1, _leases.Current()!.Token);
        _nights.Begin("2026-10-31");
    }

    [Fact]
    public void Take_Released_IsOursWithAHigherToken()
    {
        Take(_leases);
        _leases.Release(StoredNights.At);

        Assert.Null(Take(_others));

        Assert.Equal((2L, false), (_others.Current()!.Token, _others.Current()!.IsReleased));
    }

    [Fact]
    public void Release_LostMeanwhile_LeavesTheOthersLease()
    {
        Take(_leases);
        Take(_others, isOver: true);

        _leases.Release(StoredNights.At);

        Assert.Equal((2L, false), (_leases.Current()!.Token, _leases.Current()!.IsReleased));
    }

    private static RunLease? Take(RunLeaseStore leases, bool isOver = false) =>
        leases.Take(Day, Here, StoredNights.At, _ => isOver);
}
