using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.TestKit.Runs;

/// <summary>A lease kept in memory, by the promises of the port; there is nothing to fence.</summary>
public sealed class InMemoryRunLeases : IRunLeases
{
    private RunLease? _lease;
    private long? _held;

    /// <summary>How often the holder said that it is alive.</summary>
    public int Renewals { get; private set; }

    /// <summary>Puts another process's lease there, or none.</summary>
    public void Stand(RunLease? lease) => _lease = lease;

    /// <inheritdoc/>
    public RunLease? Current() => _lease;

    /// <inheritdoc/>
    public RunLease? Take(DateOnly asAt, RunHolder holder, DateTimeOffset at, Func<RunLease, bool> isOver)
    {
        ArgumentNullException.ThrowIfNull(isOver);
        if (_lease is { IsReleased: false } standing && !isOver(standing))
            return standing;
        _held = (_lease?.Token ?? 0) + 1;
        _lease = new()
        {
            Token = _held.Value,
            AsAt = asAt,
            Holder = holder,
            TakenAt = at,
            RenewedAt = at,
            IsReleased = false,
        };
        return null;
    }

    /// <inheritdoc/>
    public void Renew()
    {
        if (_lease?.Token != _held)
            throw new RunLeaseLostException();
        Renewals++;
    }

    /// <inheritdoc/>
    public void Release(DateTimeOffset at)
    {
        if (_lease is { } lease && lease.Token == _held)
            _lease = lease with { IsReleased = true };
        _held = null;
    }
}
