using System.Data.Common;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Running.Leasing;

/// <summary>Does work under the lease, and says all the while that this process is alive.</summary>
public sealed class HoldNight(IRunLeases leases, IRunHolders holders, TimeProvider clock)
{
    /// <summary>Does the work, or says who is at it already.</summary>
    /// <param name="asAt">The night's day.</param>
    /// <param name="refusal">Why the work can't be done, if so. It is asked before the lease is taken, so that what is
    /// refused changes nothing, and again afterwards, for another process may have done the work meanwhile.</param>
    /// <param name="work">The work.</param>
    public RunReport While(DateOnly asAt, Func<RunRefusal?> refusal, Func<RunReport> work)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(work);
        if (refusal() is { } before)
            return RunReport.Refused(before);
        if (leases.Take(asAt, holders.This, clock.GetUtcNow(), IsOver) is { } other)
            return RunReport.Refused(RunRefusal.Held(other));
        try
        {
            using var renewal = clock.CreateTimer(_ => Renew(), null, RunLease.Renewal, RunLease.Renewal);
            return refusal() is { } since ? RunReport.Refused(since) : work();
        }
        finally
        {
            leases.Release(clock.GetUtcNow());
        }
    }

    private bool IsOver(RunLease lease) => lease.RunsOutAt <= clock.GetUtcNow() || holders.HasEnded(lease.Holder);

    // Nobody listens on this thread: a renewal that fails is made up for by the next one or by the night's next write,
    // and that write is what fails when the lease is lost.
    private void Renew()
    {
        try
        {
            leases.Renew();
        }
        catch (RunLeaseLostException)
        {
        }
        catch (StoreBusyException)
        {
        }
        catch (StoreFullException)
        {
        }
        catch (DbException)
        {
        }
    }
}
