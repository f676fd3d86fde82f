using Dapper;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Data.Running;

/// <summary>Gates and the decisions on them in a database.</summary>
public sealed class GateStore(PbrDatabase database) : IGateStore
{
    internal const string SelectGates =
        """
        SELECT
            Gate,
            Verdict,
            Measured,
            Unit,
            ExpectedFrom,
            ExpectedTo,
            LimitFrom,
            LimitTo,
            ComparedValue,
            ComparedWith,
            Message,
            WhatToDo,
            InputHash
        FROM RunGate
        WHERE AttemptId = @AttemptId
        ORDER BY GateNumber
        """;

    internal const string DeleteGates = "DELETE FROM RunGate WHERE AttemptId = @AttemptId";

    internal const string InsertGate =
        """
        INSERT INTO RunGate (
            AttemptId,
            Gate,
            GateNumber,
            Verdict,
            Measured,
            Unit,
            ExpectedFrom,
            ExpectedTo,
            LimitFrom,
            LimitTo,
            ComparedValue,
            ComparedWith,
            Message,
            WhatToDo,
            InputHash,
            CheckedAt
        )
        VALUES (
            @AttemptId,
            @Gate,
            @GateNumber,
            @Verdict,
            @Measured,
            @Unit,
            @ExpectedFrom,
            @ExpectedTo,
            @LimitFrom,
            @LimitTo,
            @ComparedValue,
            @ComparedWith,
            @Message,
            @WhatToDo,
            @InputHash,
            @CheckedAt
        )
        """;

    internal const string SelectReleases =
        """
        SELECT
            AttemptId,
            Gate,
            InputHash AS Input,
            Measured,
            ReleasedBy AS [By],
            ReleasedAt AS At,
            Reason
        FROM RunGateRelease
        WHERE AttemptId = @AttemptId
        ORDER BY
            ReleasedAt,
            Gate
        """;

    internal const string InsertRelease =
        """
        INSERT INTO RunGateRelease (
            AttemptId,
            Gate,
            InputHash,
            Measured,
            ReleasedBy,
            ReleasedAt,
            Reason
        )
        VALUES (
            @AttemptId,
            @Gate,
            @Input,
            @Measured,
            @By,
            @At,
            @Reason
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<Gate> Gates(long attemptId)
    {
        using var connection = database.OpenRead();
        return
        [
            .. connection.Query<GateRow>(SelectGates, new { AttemptId = attemptId }).Select(r => r.ToGate()),
        ];
    }

    /// <inheritdoc/>
    public void Record(long attemptId, IReadOnlyList<Gate> gates, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(gates);
        using var unit = database.BeginWrite();
        unit.Execute(DeleteGates, new { AttemptId = attemptId });
        foreach (var (number, gate) in gates.Index())
            unit.Execute(InsertGate, Row(attemptId, number, gate, at));
        unit.Commit();
    }

    /// <inheritdoc/>
    public IReadOnlyList<GateRelease> Releases(long attemptId)
    {
        using var connection = database.OpenRead();
        return [.. connection.Query<GateRelease>(SelectReleases, new { AttemptId = attemptId })];
    }

    /// <inheritdoc/>
    public bool Add(GateRelease release)
    {
        using var unit = database.BeginWrite();
        if (!unit.TryInsert(InsertRelease, release))
            return false;
        unit.Commit();
        return true;
    }

    private static object Row(long attemptId, int number, Gate gate, DateTimeOffset at) => new
    {
        AttemptId = attemptId,
        Gate = gate.Name,
        GateNumber = number,
        Verdict = GateWords.Code(gate.Verdict),
        gate.Measured,
        gate.Unit,
        gate.Range.ExpectedFrom,
        gate.Range.ExpectedTo,
        gate.Range.LimitFrom,
        gate.Range.LimitTo,
        ComparedValue = gate.Before,
        gate.ComparedWith,
        gate.Message,
        gate.WhatToDo,
        InputHash = gate.Input,
        CheckedAt = at,
    };

    private sealed record GateRow
    {
        public required string Gate { get; init; }

        public required string Verdict { get; init; }

        public required long? Measured { get; init; }

        public required string Unit { get; init; }

        public required long? ExpectedFrom { get; init; }

        public required long? ExpectedTo { get; init; }

        public required long? LimitFrom { get; init; }

        public required long? LimitTo { get; init; }

        public required long? ComparedValue { get; init; }

        public required string ComparedWith { get; init; }

        public required string Message { get; init; }

        public required string WhatToDo { get; init; }

        public required string InputHash { get; init; }

        internal Gate ToGate() => new()
        {
            Name = Gate,
            Verdict = GateWords.Parse(Verdict),
            Measured = Measured,
            Unit = Unit,
            Range = new(ExpectedFrom, ExpectedTo, LimitFrom, LimitTo),
            Before = ComparedValue,
            ComparedWith = ComparedWith,
            Message = Message,
            WhatToDo = WhatToDo,
            Input = InputHash,
        };
    }
}
