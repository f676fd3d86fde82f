using System.Data;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Writes issues: of a content, shared by its deliveries, or of one delivery only.</summary>
internal sealed class IssueInsert : IDisposable
{
    internal const string OfContent =
        """
        INSERT INTO RowIssue (
            ContentId,
            Line,
            ColumnName,
            Code,
            IssueNumber,
            Severity,
            Message,
            Value
        )
        VALUES (
            @OwnerId,
            @Line,
            @ColumnName,
            @Code,
            @IssueNumber,
            @Severity,
            @Message,
            @Value
        )
        """;

    internal const string OfDelivery =
        """
        INSERT INTO DeliveryIssue (
            DeliveryId,
            Line,
            ColumnName,
            Code,
            IssueNumber,
            Severity,
            Message,
            Value,
            FileName
        )
        VALUES (
            @OwnerId,
            @Line,
            @ColumnName,
            @Code,
            @IssueNumber,
            @Severity,
            @Message,
            @Value,
            @FileName
        )
        """;

    private static readonly IReadOnlyList<(string, DbType)> Shared =
    [
        ("OwnerId", DbType.Int64), ("Line", DbType.Int64), ("ColumnName", DbType.String), ("Code", DbType.String),
        ("IssueNumber", DbType.Int64), ("Severity", DbType.String), ("Message", DbType.String),
        ("Value", DbType.String),
    ];

    private readonly PreparedInsert _insert;
    private readonly string? _folder;
    private long _number;

    private IssueInsert(PreparedInsert insert, long ownerId, string? folder)
    {
        _insert = insert;
        _folder = folder;
        _insert.Set(0, ownerId);
    }

    internal static IssueInsert ForContent(WriteUnit unit, long contentId) =>
        new(new PreparedInsert(unit, OfContent, Shared), contentId, null);

    internal static IssueInsert ForDelivery(WriteUnit unit, long deliveryId, string folder) =>
        new(new PreparedInsert(unit, OfDelivery, [.. Shared, ("FileName", DbType.String)]), deliveryId, folder);

    internal void Add(RowIssue issue)
    {
        _insert.Set(1, (long)issue.Line);
        _insert.Set(2, issue.Column);
        _insert.Set(3, issue.Code);
        _insert.Set(4, ++_number);
        _insert.Set(5, issue.Severity.Code());
        _insert.Set(6, issue.Message);
        _insert.Set(7, issue.Value);
        if (_folder is not null)
            _insert.Set(8, DeliveryPaths.Stored(_folder, issue.File));
        _insert.Execute();
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();
}
