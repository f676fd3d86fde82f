using PbrEngine.Data.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

public sealed class WriteFenceTests : IDisposable
{
    private readonly TwoProcesses _two = new();

    public void Dispose() => _two.Dispose();

    [Fact]
    public void Pass_LeaseTakenByAnother_RefusesWhatIsStillWritten()
    {
        TwoProcesses.Take(_two.Leases);
        var attempt = _two.Nights.Begin("2026-10-31");

        Assert.Null(TwoProcesses.Take(_two.Others, isOver: true));

        Assert.Throws<RunLeaseLostException>(
            () => _two.Nights.Runs.Publish(attempt.Id, StoredNights.At, StoredNights.At));
        Assert.Throws<RunLeaseLostException>(_two.Leases.Renew);
        Assert.Null(_two.Nights.Runs.Published());
        new RunStore(_two.OtherDatabase).Publish(attempt.Id, StoredNights.At, StoredNights.At);
        Assert.Equal(attempt.Id, _two.Nights.Runs.Published()?.Id);
    }

    [Fact]
    public void Pass_LeaseHeld_RenewsIt()
    {
        _two.Leases.Take(TwoProcesses.Day, TwoProcesses.Here, StoredNights.At.AddMinutes(-10), _ => false);
        Assert.Equal(StoredNights.At.AddMinutes(-10), _two.Leases.Current()!.RenewedAt);

        _two.Nights.Begin("2026-10-31");

        Assert.Equal(new StandingClock().GetUtcNow(), _two.Leases.Current()!.RenewedAt);
    }

    [Fact]
    public void Pass_LeaseGivenBack_StandsInNobodysWay()
    {
        TwoProcesses.Take(_two.Leases);
        _two.Leases.Release(StoredNights.At);
        TwoProcesses.Take(_two.Others);

        Assert.Equal(1, _two.Nights.Begin("2026-10-31").Number);
    }
}
