namespace PbrEngine.Engine.Running.Leasing;

/// <summary>The one lease of a database: whoever holds it runs a night, and nobody else does.</summary>
/// <remarks>
/// While it is held here, what this process writes is fenced: each write first makes sure that the lease is still its
/// own, and is refused when another process has taken it
/// (M. Kleppmann, How to do distributed locking, 2016: a lease without a fencing token protects nothing).
/// </remarks>
public interface IRunLeases
{
    /// <summary>The lease as it stands; null when none was ever taken.</summary>
    RunLease? Current();

    /// <summary>Takes the lease unless another's stands in the way.</summary>
    /// <param name="asAt">The night's day.</param>
    /// <param name="holder">Who takes it.</param>
    /// <param name="at">Now.</param>
    /// <param name="isOver">Whether a lease that wasn't released may be taken from its holder.</param>
    /// <returns>The lease that stands in the way; null when it is ours now.</returns>
    RunLease? Take(DateOnly asAt, RunHolder holder, DateTimeOffset at, Func<RunLease, bool> isOver);

    /// <summary>Says that the holder is alive.</summary>
    /// <exception cref="RunLeaseLostException">Another process has taken the lease.</exception>
    void Renew();

    /// <summary>Gives the lease back; nothing happens when it is another's by now.</summary>
    void Release(DateTimeOffset at);
}
