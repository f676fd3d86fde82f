using PbrEngine.Data.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

/// <summary>Two processes are two <see cref="PbrDatabase"/> of one file: each has its own fence.</summary>
internal sealed class TwoProcesses : IDisposable
{
    internal static readonly DateOnly Day = new(2026, 10, 31);
    internal static readonly RunHolder Here = new("machine-1", 42, StoredNights.At.AddHours(-1));

    internal TwoProcesses()
    {
        OtherDatabase = new(Nights.Temporary.Database.Path);
        Leases = new(Nights.Temporary.Database, new StandingClock());
        Others = new(OtherDatabase, new StandingClock());
    }

    internal StoredNights Nights { get; } = new();

    internal PbrDatabase OtherDatabase { get; }

    internal RunLeaseStore Leases { get; }

    internal RunLeaseStore Others { get; }

    public void Dispose() => Nights.Dispose();

    internal static RunLease? Take(RunLeaseStore leases, bool isOver = false) =>
        leases.Take(Day, Here, StoredNights.At, _ => isOver);
}
