using Dapper;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.Data.Reviewing;

/// <summary>Merges, splits and who has looked at them, in a database.</summary>
public sealed class PersonChangeStore(PbrDatabase database) : IPersonChangeStore
{
    internal const string SelectChanges =
        """
        SELECT
            PersonEvent.PersonEventId,
            PersonEvent.Kind,
            PersonEvent.PersonId,
            PersonEvent.OtherPersonId,
            Run.AsAt,
            PersonEventSettlement.SettledBy,
            PersonEventSettlement.SettledAt,
            PersonEventSettlement.Reason
        FROM PersonEvent
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = PersonEvent.AttemptId
        INNER JOIN Run
            ON Run.RunId = RunAttempt.RunId
        LEFT JOIN PersonEventSettlement
            ON PersonEventSettlement.PersonEventId = PersonEvent.PersonEventId
        WHERE RunAttempt.State IN ('published', 'superseded')
        ORDER BY PersonEvent.PersonEventId
        """;

    internal const string SelectLines =
        """
        SELECT
            PersonEventId,
            ClaimLineId
        FROM PersonEventLine
        ORDER BY
            PersonEventId,
            ClaimLineId
        """;

    internal const string InsertSettlement =
        """
        INSERT INTO PersonEventSettlement (
            PersonEventId,
            SettledBy,
            SettledAt,
            Reason
        )
        VALUES (
            @PersonEventId,
            @SettledBy,
            @SettledAt,
            @Reason
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<PersonChange> List()
    {
        using var connection = database.OpenRead();
        var lines = connection.Query<(long Event, long Line)>(SelectLines).ToLookup(l => l.Event, l => l.Line);
        return [.. connection.Query<ChangeRow>(SelectChanges).Select(c => c.ToChange([.. lines[c.PersonEventId]]))];
    }

    /// <inheritdoc/>
    public bool Settle(long eventId, Settlement settlement)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        using var unit = database.BeginWrite();
        var row = new
        {
            PersonEventId = eventId,
            SettledBy = settlement.By,
            SettledAt = settlement.At,
            settlement.Reason,
        };
        if (!unit.TryInsert(InsertSettlement, row))
            return false;
        unit.Commit();
        return true;
    }

    private sealed record ChangeRow
    {
        public required long PersonEventId { get; init; }

        public required string Kind { get; init; }

        public required long PersonId { get; init; }

        public required long OtherPersonId { get; init; }

        public required DateOnly AsAt { get; init; }

        public required string? SettledBy { get; init; }

        public required DateTimeOffset? SettledAt { get; init; }

        public required string? Reason { get; init; }

        internal PersonChange ToChange(IReadOnlyList<long> lines) => new()
        {
            Id = PersonEventId,
            Kind = Kind,
            PersonId = PersonIds.Of(PersonId),
            OtherPersonId = PersonIds.Of(OtherPersonId),
            AsAt = AsAt,
            ClaimLines = lines,
            Settlement = SettledBy is null ? null : new(SettledBy, SettledAt!.Value, Reason!),
        };
    }
}
