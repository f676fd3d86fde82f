using Dapper;
using PbrEngine.Data.Linking;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Data.Evaluating;

/// <summary>Verdicts in a database.</summary>
public sealed class OutcomeStore(PbrDatabase database) : IOutcomeStore
{
    internal const string SelectFamilies =
        """
        SELECT
            FamilyRef,
            Programme,
            Eligible,
            Needs,
            AttachedOn,
            RuleSet,
            RuleSetHash,
            Explanation
        FROM FamilySnapshot
        WHERE AttemptId = @AttemptId
        AND (@FamilyRef IS NULL OR FamilyRef = @FamilyRef)
        ORDER BY FamilyRef
        """;

    internal const string SelectMembers =
        """
        SELECT DISTINCT
            FamilyMember.FamilyRef,
            FamilyMember.PersonId
        FROM FamilyMember
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = FamilyMember.AttemptId
        INNER JOIN Run
            ON Run.RunId = RunAttempt.RunId
        WHERE FamilyMember.AttemptId = @AttemptId
        AND (@FamilyRef IS NULL OR FamilyMember.FamilyRef = @FamilyRef)
        AND FamilyMember.JoinedOn <= Run.AsAt
        AND (FamilyMember.LeftOn IS NULL OR FamilyMember.LeftOn >= Run.AsAt)
        ORDER BY
            FamilyMember.FamilyRef,
            FamilyMember.PersonId
        """;

    internal const string SelectEverMembers =
        """
        SELECT DISTINCT
            FamilyRef,
            PersonId
        FROM FamilyMember
        WHERE AttemptId = @AttemptId
        ORDER BY
            FamilyRef,
            PersonId
        """;

    internal const string SelectMeasures =
        """
        SELECT
            FamilyRef,
            PersonId,
            Measure,
            State,
            Reason,
            WindowFrom,
            WindowTo,
            Numerator,
            Denominator,
            Evidence,
            Warnings
        FROM Measure
        WHERE AttemptId = @AttemptId
        AND (@FamilyRef IS NULL OR FamilyRef = @FamilyRef)
        ORDER BY
            FamilyRef,
            MeasureNumber
        """;

    internal const string SelectResults =
        """
        SELECT
            FamilySnapshot.Programme,
            Result.FamilyRef,
            Result.Result,
            Result.State,
            Result.AmountPence,
            Result.RuleId
        FROM Result
        INNER JOIN FamilySnapshot
            ON FamilySnapshot.AttemptId = Result.AttemptId
            AND FamilySnapshot.FamilyRef = Result.FamilyRef
        WHERE Result.AttemptId = @AttemptId
        AND (@FamilyRef IS NULL OR Result.FamilyRef = @FamilyRef)
        ORDER BY
            Result.FamilyRef,
            Result.Result
        """;

    internal const string SelectReasons =
        """
        SELECT
            FamilyRef,
            Result,
            Code
        FROM ResultReason
        WHERE AttemptId = @AttemptId
        AND (@FamilyRef IS NULL OR FamilyRef = @FamilyRef)
        ORDER BY
            FamilyRef,
            Result,
            Position
        """;

    internal const string CountLost =
        """
        SELECT
            FamilySnapshot.Programme,
            COUNT(*) AS Results
        FROM Result AS Earlier
        INNER JOIN FamilySnapshot
            ON FamilySnapshot.AttemptId = Earlier.AttemptId
            AND FamilySnapshot.FamilyRef = Earlier.FamilyRef
        WHERE Earlier.AttemptId = @EarlierId
        AND Earlier.State = 'PAYABLE'
        AND NOT EXISTS (
            SELECT 1
            FROM Result AS Own
            WHERE Own.AttemptId = @AttemptId
            AND Own.FamilyRef = Earlier.FamilyRef
            AND Own.Result = Earlier.Result
            AND Own.State = 'PAYABLE'
        )
        GROUP BY FamilySnapshot.Programme
        """;

    /// <inheritdoc/>
    public void Clear(long attemptId)
    {
        using var unit = database.BeginWrite();
        foreach (var delete in LinkWriter.OwnVerdicts)
            unit.Execute(delete, new { AttemptId = attemptId });
        unit.Commit();
    }

    /// <inheritdoc/>
    public void Save(long attemptId, RuleSet ruleSet, IReadOnlyList<FamilyVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        using var unit = database.BeginWrite();
        using (var writer = new OutcomeWriter(unit, attemptId, ruleSet))
        {
            foreach (var verdict in verdicts)
                writer.Write(verdict);
        }
        unit.Commit();
    }

    /// <inheritdoc/>
    public IReadOnlyList<FamilyRow> Families(long attemptId) => ReadFamilies(attemptId, null);

    /// <inheritdoc/>
    public FamilyRow? Family(long attemptId, string familyRef) =>
        ReadFamilies(attemptId, familyRef).SingleOrDefault();

    /// <inheritdoc/>
    public IReadOnlyList<(string FamilyRef, string PersonId)> EverMembers(long attemptId)
    {
        using var connection = database.OpenRead();
        return
        [
            .. connection.Query<(string FamilyRef, long PersonId)>(SelectEverMembers, new { AttemptId = attemptId })
                .Select(m => (m.FamilyRef, PersonIds.Of(m.PersonId))),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<MeasureRow> Measures(long attemptId, string? familyRef = null)
    {
        using var connection = database.OpenRead();
        var rows = connection.Query<StoredMeasure>(
            SelectMeasures, new { AttemptId = attemptId, FamilyRef = familyRef }, buffered: false);
        foreach (var row in rows)
            yield return row.ToRow();
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultRow> Results(long attemptId, string? familyRef = null)
    {
        using var connection = database.OpenRead();
        var parameters = new { AttemptId = attemptId, FamilyRef = familyRef };
        var reasons = connection.Query<(string FamilyRef, string Result, string Code)>(SelectReasons, parameters)
            .ToLookup(r => (r.FamilyRef, r.Result), r => r.Code);
        return
        [
            .. connection.Query<StoredResult>(SelectResults, parameters)
                .Select(r => r.ToRow([.. reasons[(r.FamilyRef, r.Result)]])),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Lost(long attemptId, long earlierId)
    {
        using var connection = database.OpenRead();
        return connection
            .Query<(string Programme, long Results)>(
                CountLost, new { AttemptId = attemptId, EarlierId = earlierId })
            .ToDictionary(l => l.Programme, l => l.Results, StringComparer.Ordinal);
    }

    private List<FamilyRow> ReadFamilies(long attemptId, string? familyRef)
    {
        using var connection = database.OpenRead();
        var parameters = new { AttemptId = attemptId, FamilyRef = familyRef };
        var members = connection.Query<(string FamilyRef, long PersonId)>(SelectMembers, parameters)
            .ToLookup(m => m.FamilyRef, m => PersonIds.Of(m.PersonId));
        return
        [
            .. connection.Query<StoredFamily>(SelectFamilies, parameters)
                .Select(f => f.ToRow([.. members[f.FamilyRef]])),
        ];
    }

    private sealed record StoredFamily
    {
        public required string FamilyRef { get; init; }

        public required string Programme { get; init; }

        public required string Eligible { get; init; }

        public required string Needs { get; init; }

        public required DateOnly? AttachedOn { get; init; }

        public required string RuleSet { get; init; }

        public required string RuleSetHash { get; init; }

        public required string Explanation { get; init; }

        internal FamilyRow ToRow(IReadOnlyList<string> members) => new()
        {
            FamilyRef = FamilyRef,
            Programme = Programme,
            Eligible = Eligible,
            Needs = Needs.Split(';', StringSplitOptions.RemoveEmptyEntries),
            AttachedOn = AttachedOn,
            Members = members,
            RuleSet = RuleSet,
            RuleSetHash = RuleSetHash,
            Explanation = FamilyExplanation.FromJson(Explanation),
        };
    }

    private sealed record StoredMeasure
    {
        public required string FamilyRef { get; init; }

        public required long? PersonId { get; init; }

        public required string Measure { get; init; }

        public required string State { get; init; }

        public required string Reason { get; init; }

        public required DateOnly? WindowFrom { get; init; }

        public required DateOnly? WindowTo { get; init; }

        public required long? Numerator { get; init; }

        public required long? Denominator { get; init; }

        public required string Evidence { get; init; }

        public required string Warnings { get; init; }

        internal MeasureRow ToRow() => new()
        {
            FamilyRef = FamilyRef,
            Measure = new()
            {
                Name = Measure,
                FamilyRef = FamilyRef,
                PersonId = PersonId is { } person ? PersonIds.Of(person) : "",
                State = Enum.Parse<MeasureState>(State),
                Reason = Reason,
                Window = WindowFrom is { } from && WindowTo is { } to ? new DateSpan(from, to) : null,
                Numerator = Numerator,
                Denominator = Denominator,
                Evidence = [.. Words(Evidence).Select(FactRef.Parse)],
                Warnings = Words(Warnings),
            },
        };

        private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record StoredResult
    {
        public required string Programme { get; init; }

        public required string FamilyRef { get; init; }

        public required string Result { get; init; }

        public required string State { get; init; }

        public required long AmountPence { get; init; }

        public required string RuleId { get; init; }

        internal ResultRow ToRow(IReadOnlyList<string> reasons) => new(
            Programme,
            new Outcome(
                FamilyRef,
                Result,
                State switch
                {
                    "PAYABLE" => ResultState.Payable,
                    "BLOCKED" => ResultState.Blocked,
                    _ => ResultState.NotAchieved,
                },
                reasons,
                AmountPence,
                RuleId));
    }
}
