using Dapper;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Data.Running;

/// <summary>The lease in a database. Holding it puts a fence before everything that this database writes.</summary>
public sealed class RunLeaseStore(PbrDatabase database, TimeProvider clock) : IRunLeases
{
    internal const string SelectLease =
        """
        SELECT
            Token,
            AsAt,
            Machine,
            ProcessId,
            ProcessStartedAt,
            TakenAt,
            RenewedAt,
            ReleasedAt
        FROM RunLease
        WHERE Slot = 1
        """;

    internal const string DeleteLease = "DELETE FROM RunLease WHERE Slot = 1";

    internal const string InsertLease =
        """
        INSERT INTO RunLease (
            Slot,
            Token,
            AsAt,
            Machine,
            ProcessId,
            ProcessStartedAt,
            TakenAt,
            RenewedAt,
            ReleasedAt
        )
        VALUES (
            1,
            @Token,
            @AsAt,
            @Machine,
            @ProcessId,
            @ProcessStartedAt,
            @At,
            @At,
            NULL
        )
        """;

    internal const string ReleaseLease =
        "UPDATE RunLease SET ReleasedAt = @At WHERE Slot = 1 AND Token = @Token AND ReleasedAt IS NULL";

    /// <inheritdoc/>
    public RunLease? Current()
    {
        using var connection = database.OpenRead();
        return connection.Query<LeaseRow>(SelectLease).SingleOrDefault()?.ToLease();
    }

    /// <inheritdoc/>
    public RunLease? Take(DateOnly asAt, RunHolder holder, DateTimeOffset at, Func<RunLease, bool> isOver)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(isOver);
        // Asked first without the write lock, which a holder that is writing would not give.
        if (Current() is { IsReleased: false } standing && !isOver(standing))
            return standing;
        using var unit = database.BeginWrite();
        var last = unit.Query<LeaseRow>(SelectLease).SingleOrDefault()?.ToLease();
        if (last is { IsReleased: false } && !isOver(last))
            return last;
        var token = (last?.Token ?? 0) + 1;
        unit.Execute(DeleteLease);
        unit.Execute(InsertLease, new
        {
            Token = token,
            AsAt = asAt,
            holder.Machine,
            holder.ProcessId,
            holder.ProcessStartedAt,
            At = at,
        });
        unit.Commit();
        database.Fence = new WriteFence(token, clock);
        return null;
    }

    /// <inheritdoc/>
    public void Renew()
    {
        using var unit = database.BeginWrite();
        unit.Commit();
    }

    /// <inheritdoc/>
    public void Release(DateTimeOffset at)
    {
        if (database.Fence is not { } fence)
            return;
        database.Fence = null;
        using var unit = database.BeginWrite();
        unit.Execute(ReleaseLease, new { fence.Token, At = at });
        unit.Commit();
    }

    private sealed record LeaseRow
    {
        public required long Token { get; init; }

        public required DateOnly AsAt { get; init; }

        public required string Machine { get; init; }

        public required long ProcessId { get; init; }

        public required DateTimeOffset ProcessStartedAt { get; init; }

        public required DateTimeOffset TakenAt { get; init; }

        public required DateTimeOffset RenewedAt { get; init; }

        public required DateTimeOffset? ReleasedAt { get; init; }

        internal RunLease ToLease() => new()
        {
            Token = Token,
            AsAt = AsAt,
            Holder = new(Machine, (int)ProcessId, ProcessStartedAt),
            TakenAt = TakenAt,
            RenewedAt = RenewedAt,
            IsReleased = ReleasedAt is not null,
        };
    }
}
