using System.Data.Common;
using Dapper;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Deliveries and their rows in a database.</summary>
public sealed class DeliveryStore(PbrDatabase database) : IDeliveryStore
{
    internal const string SelectIssueFiles =
        """
        SELECT FileName
        FROM DeliveryFile
        WHERE DeliveryId = @DeliveryId
        AND ContentId IS NOT NULL
        UNION
        SELECT FileName
        FROM DeliveryIssue
        WHERE DeliveryId = @DeliveryId
        ORDER BY FileName
        """;

    internal const string SelectIssues =
        """
        SELECT
            RowIssue.Line,
            RowIssue.ColumnName,
            RowIssue.Code,
            RowIssue.IssueNumber,
            RowIssue.Severity,
            RowIssue.Message,
            RowIssue.Value
        FROM DeliveryFile
        INNER JOIN RowIssue
            ON RowIssue.ContentId = DeliveryFile.ContentId
        WHERE DeliveryFile.DeliveryId = @DeliveryId
        AND DeliveryFile.FileName = @FileName
        UNION ALL
        SELECT
            Line,
            ColumnName,
            Code,
            IssueNumber,
            Severity,
            Message,
            Value
        FROM DeliveryIssue
        WHERE DeliveryId = @DeliveryId
        AND FileName = @FileName
        ORDER BY
            Line,
            ColumnName,
            Code,
            IssueNumber
        """;

    internal const string SelectFolder = "SELECT Folder FROM Delivery WHERE DeliveryId = @DeliveryId";

    internal const string SelectRejectedKeys =
        """
        SELECT DISTINCT RowKey
        FROM RejectedRow
        WHERE ContentId = @ContentId
        AND RowKey IS NOT NULL
        ORDER BY RowKey
        """;

    internal const string SelectRejectedRaw =
        """
        SELECT Raw
        FROM RejectedRow
        WHERE ContentId = @ContentId
        AND Line = @Line
        """;

    internal const string MarkAccepted =
        """
        UPDATE Delivery
        SET State = 'loaded'
        WHERE DeliveryId = @DeliveryId
        AND State = 'held'
        """;

    internal const string InsertAcceptance =
        """
        INSERT INTO DeliveryAcceptance (
            DeliveryId,
            AcceptedBy,
            Reason,
            AcceptedAt
        )
        VALUES (
            @DeliveryId,
            @AcceptedBy,
            @Reason,
            @AcceptedAt
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<Delivery> List()
    {
        using var connection = database.OpenRead();
        using var snapshot = SqliteConnector.BeginRead(connection);
        return DeliveryReader.Read(connection);
    }

    /// <inheritdoc/>
    public Delivery? FindByFingerprint(string fingerprint) =>
        List().FirstOrDefault(d => d.Fingerprint == fingerprint && d.State != DeliveryState.Refused);

    /// <inheritdoc/>
    public IDeliveryWriter Begin(DeliveryDraft draft)
    {
        var unit = database.BeginWrite();
        try
        {
            return new DeliveryWriter(unit, draft);
        }
        catch
        {
            unit.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void RecordRefusal(
        DeliveryDraft draft, string reason, IReadOnlyList<RowIssue> issues, IReadOnlyList<FileCount> counts)
    {
        using var unit = database.BeginWrite();
        var deliveryId = DeliveryRecorder.Record(unit, draft, DeliveryState.Refused, reason);
        // A manifest that names a file twice is a reason to refuse it, so it must not stop the refusal.
        foreach (var (position, count) in counts.DistinctBy(c => c.Name, StringComparer.Ordinal).Index())
            DeliveryRecorder.RecordFile(unit, deliveryId, position, count, null);
        using (var insert = IssueInsert.ForDelivery(unit, deliveryId, draft.Folder))
        {
            foreach (var issue in issues)
                insert.Add(issue);
        }
        unit.Commit();
    }

    /// <inheritdoc/>
    public bool Accept(long deliveryId, string by, string reason, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        if (unit.Execute(MarkAccepted, new { DeliveryId = deliveryId }) == 0)
            return false;
        unit.Execute(
            InsertAcceptance, new { DeliveryId = deliveryId, AcceptedBy = by, Reason = reason, AcceptedAt = at });
        unit.Commit();
        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<RowIssue> Issues(long deliveryId)
    {
        using var connection = database.OpenRead();
        var folder = connection.ExecuteScalar<string?>(SelectFolder, new { DeliveryId = deliveryId });
        if (folder is null)
            yield break;
        foreach (var name in connection.Query<string>(SelectIssueFiles, new { DeliveryId = deliveryId }).ToList())
        {
            var parameters = new { DeliveryId = deliveryId, FileName = name };
            var file = DeliveryPaths.Shown(folder, name);
            foreach (var issue in connection.Query<IssueRow>(SelectIssues, parameters, buffered: false))
                yield return issue.ToIssue(file);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StoredRow> Rows(FileContract file, long contentId, Predicate<string>? wants = null)
    {
        var table = FactTable.Of(file);
        using var connection = database.OpenRead();
        using var command = connection.CreateCommand();
        command.CommandText = table.SelectRows();
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@ContentId";
        parameter.Value = contentId;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var key = reader.GetString(0);
            if (wants is null || wants(key))
                yield return new StoredRow(contentId, ReadRow(reader, key, table));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> RejectedKeys(long contentId)
    {
        using var connection = database.OpenRead();
        return connection.Query<string>(SelectRejectedKeys, new { ContentId = contentId }).AsList();
    }

    /// <inheritdoc/>
    public string? RawLine(FileContract file, long contentId, int line)
    {
        using var connection = database.OpenRead();
        var parameters = new { ContentId = contentId, Line = line };
        return connection.ExecuteScalar<string?>(FactTable.Of(file).SelectRaw(), parameters)
            ?? connection.ExecuteScalar<string?>(SelectRejectedRaw, parameters);
    }

    // In the order of FactTable.SelectRows: key, line, own days, then what holds the values.
    private static TypedRow ReadRow(DbDataReader reader, string key, FactTable table)
    {
        const int first = 4;
        return new TypedRow
        {
            Key = key,
            Line = reader.GetInt32(1),
            OwnDays = reader.IsDBNull(2)
                ? null
                : new DateSpan(StoredTypes.ReadDay(reader.GetValue(2)), StoredTypes.ReadDay(reader.GetValue(3))),
            Values = table.FromStored(reader, first),
            Raw = "",
        };
    }

    private sealed record IssueRow
    {
        public required long Line { get; init; }

        public required string ColumnName { get; init; }

        public required string Code { get; init; }

        public required string Severity { get; init; }

        public required string Message { get; init; }

        public required string Value { get; init; }

        internal RowIssue ToIssue(string file) => new()
        {
            File = file,
            Line = (int)Line,
            Column = ColumnName,
            Code = Code,
            Severity = StoredCodes.Severity(Severity),
            Message = Message,
            Value = Value,
        };
    }
}
