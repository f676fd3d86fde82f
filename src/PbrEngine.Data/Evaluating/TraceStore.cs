using System.Data;
using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;

namespace PbrEngine.Data.Evaluating;

/// <summary>Traces in a database.</summary>
public sealed class TraceStore(PbrDatabase database) : ITraceStore
{
    internal const string SelectTexts =
        """
        SELECT
            RuleId,
            ElementNumber,
            ConditionNumber,
            Text
        FROM RuleText
        WHERE RuleSetHash = @RuleSetHash
        ORDER BY
            RuleId,
            ElementNumber,
            ConditionNumber
        """;

    internal const string SelectBody =
        """
        SELECT Body
        FROM FamilyTrace
        WHERE AttemptId = @AttemptId
        AND FamilyRef = @FamilyRef
        """;

    internal const string InsertText =
        """
        INSERT INTO RuleText (
            RuleSetHash,
            RuleId,
            ElementNumber,
            ConditionNumber,
            Text
        )
        VALUES (
            @RuleSetHash,
            @RuleId,
            @ElementNumber,
            @ConditionNumber,
            @Text
        )
        """;

    internal const string InsertTrace =
        """
        INSERT INTO FamilyTrace (
            AttemptId,
            FamilyRef,
            Body
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @Body
        )
        """;

    /// <inheritdoc/>
    public void Save(
        long attemptId, string ruleSetHash, IReadOnlyList<RuleText> texts, IReadOnlyList<FamilyVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        using var unit = database.BeginWrite();
        SaveTexts(unit, ruleSetHash, texts);
        using (var insert = new PreparedInsert(
            unit,
            InsertTrace,
            [("AttemptId", DbType.Int64), ("FamilyRef", DbType.String), ("Body", DbType.Binary)]))
        {
            foreach (var verdict in verdicts.Where(v => !v.StoredTrace.IsEmpty))
                insert.Run(attemptId, verdict.Assessment.Facts.Family.FamilyRef, verdict.StoredTrace.ToArray());
        }
        unit.Commit();
    }

    /// <inheritdoc/>
    public FamilyTrace? Find(long attemptId, string familyRef)
    {
        using var connection = database.OpenRead();
        var body = connection.QuerySingleOrDefault<byte[]>(
            SelectBody, new { AttemptId = attemptId, FamilyRef = familyRef });
        return body is null ? null : TraceBody.Read(body);
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleText> Texts(string ruleSetHash)
    {
        using var connection = database.OpenRead();
        var stored = connection.Query<StoredText>(SelectTexts, new { RuleSetHash = ruleSetHash });
        return [.. stored.Select(t => t.ToText())];
    }

    // Runs of one rule set meet other conditions as families change: what is known stays, what is new is added.
    private static void SaveTexts(WriteUnit unit, string hash, IReadOnlyList<RuleText> texts)
    {
        var known = unit.Query<StoredText>(SelectTexts, new { RuleSetHash = hash })
            .Select(t => t.ToText().Place)
            .ToHashSet();
        foreach (var text in texts.Where(t => !known.Contains(t.Place)))
        {
            unit.Execute(InsertText, new
            {
                RuleSetHash = hash,
                text.RuleId,
                ElementNumber = text.Element,
                ConditionNumber = text.Condition,
                text.Text,
            });
        }
    }

    private sealed record StoredText
    {
        public required string RuleId { get; init; }

        public required int ElementNumber { get; init; }

        public required int ConditionNumber { get; init; }

        public required string Text { get; init; }

        internal RuleText ToText() => new(RuleId, ElementNumber, ConditionNumber, Text);
    }
}
