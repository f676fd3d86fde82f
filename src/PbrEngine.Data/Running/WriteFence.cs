using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Data.Running;

/// <summary>
/// Lets a write through only while the lease is this process's own, and renews the lease with it: a holder that writes
/// is alive.
/// </summary>
/// <param name="token">The taking that the lease must still be of.</param>
/// <param name="clock">When it was renewed.</param>
internal sealed class WriteFence(long token, TimeProvider clock)
{
    internal const string RenewLease =
        "UPDATE RunLease SET RenewedAt = @At WHERE Slot = 1 AND Token = @Token AND ReleasedAt IS NULL";

    internal long Token => token;

    /// <summary>Passes, or refuses.</summary>
    /// <exception cref="RunLeaseLostException">Another process has taken the lease.</exception>
    internal void Pass(WriteUnit unit)
    {
        if (unit.Execute(RenewLease, new { Token = token, At = clock.GetUtcNow() }) == 0)
            throw new RunLeaseLostException();
    }
}
