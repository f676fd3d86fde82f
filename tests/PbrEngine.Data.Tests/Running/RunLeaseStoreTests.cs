using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

public sealed class RunLeaseStoreTests : IDisposable
{
    private readonly TwoProcesses _two = new();

    public void Dispose() => _two.Dispose();

    [Fact]
    public void Take_Free_IsOursAndReadsBack()
    {
        Assert.Null(TwoProcesses.Take(_two.Leases));

        var lease = _two.Others.Current()!;
        Assert.Equal(
            (1L, TwoProcesses.Day, TwoProcesses.Here, false),
            (lease.Token, lease.AsAt, lease.Holder, lease.IsReleased));
        Assert.Equal((StoredNights.At, StoredNights.At), (lease.TakenAt, lease.RenewedAt));
    }

    [Fact]
    public void Take_Held_AnswersTheHoldersAndChangesNothing()
    {
        TwoProcesses.Take(_two.Leases);

        Assert.Equal(_two.Leases.Current(), TwoProcesses.Take(_two.Others));

        Assert.Equal(1, _two.Leases.Current()!.Token);
        _two.Nights.Begin("2026-10-31");
    }

    [Fact]
    public void Take_Released_IsOursWithAHigherToken()
    {
        TwoProcesses.Take(_two.Leases);
        _two.Leases.Release(StoredNights.At);

        Assert.Null(TwoProcesses.Take(_two.Others));

        Assert.Equal((2L, false), (_two.Others.Current()!.Token, _two.Others.Current()!.IsReleased));
    }

    [Fact]
    public void Release_LostMeanwhile_LeavesTheOthersLease()
    {
        TwoProcesses.Take(_two.Leases);
        TwoProcesses.Take(_two.Others, isOver: true);

        _two.Leases.Release(StoredNights.At);

        Assert.Equal((2L, false), (_two.Leases.Current()!.Token, _two.Leases.Current()!.IsReleased));
    }
}
