using PbrEngine.Data.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

/// <summary>Two processes are two <see cref="PbrDatabase"/> of one file: each has its own fence.</summary>
public sealed class WriteFenceTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 10, 31);
    private static readonly RunHolder Here = new("machine-1", 42, StoredNights.At.AddHours(-1));

    private readonly StoredNights _nights = new();
    private readonly PbrDatabase _otherDatabase;
    private readonly RunLeaseStore _leases;
    private readonly RunLeaseStore _others;

    public WriteFenceTests()
    {
        _otherDatabase = new(_nights.Temporary.Database.Path);
        _leases = new(_nights.Temporary.Database, new StandingClock());
        _others = new(_otherDatabase, new StandingClock());
    }

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Pass_LeaseTakenByAnother_RefusesWhatIsStillWritten()
    {
        Take(_leases);
        var attempt = _nights.Begin("2026-10-31");

        Assert.Null(Take(_others, isOver: true));

        Assert.Throws<RunLeaseLostException>(() => _nights.Runs.Publish(attempt.Id, StoredNights.At));
        Assert.Throws<RunLeaseLostException>(_leases.Renew);
        Assert.Null(_nights.Runs.Published());
        new RunStore(_otherDatabase).Publish(attempt.Id, StoredNights.At);
        Assert.Equal(attempt.Id, _nights.Runs.Published()?.Id);
    }

    [Fact]
    public void Pass_LeaseHeld_RenewsIt()
    {
        _leases.Take(Day, Here, StoredNights.At.AddMinutes(-10), _ => false);
        Assert.Equal(StoredNights.At.AddMinutes(-10), _leases.Current()!.RenewedAt);

        _nights.Begin("2026-10-31");

        Assert.Equal(new StandingClock().GetUtcNow(), _leases.Current()!.RenewedAt);
    }

    [Fact]
    public void Pass_LeaseGivenBack_StandsInNobodysWay()
    {
        Take(_leases);
        _leases.Release(StoredNights.At);
        Take(_others);

        Assert.Equal(1, _nights.Begin("2026-10-31").Number);
    }

    private static RunLease? Take(RunLeaseStore leases, bool isOver = false) =>
        leases.Take(Day, Here, StoredNights.At, _ => isOver);
}
