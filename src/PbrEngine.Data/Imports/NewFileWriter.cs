using System.Data;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Writes the rows of a file that is not on record yet.</summary>
internal sealed class NewFileWriter : IFileWriter, IDisposable
{
    private static readonly int LeadingColumns = FactTable.Leading.Count;

    private readonly WriteUnit _unit;
    private readonly Action<FileCount, long> _completed;
    private readonly PreparedInsert _facts;
    private readonly PreparedInsert _rejects;
    private readonly IssueInsert _issues;
    private readonly int _columns;
    private readonly FactTable _table;
    private long _loaded;
    private long _rejected;
    private bool _isComplete;

    internal NewFileWriter(WriteUnit unit, FileContract file, long contentId, Action<FileCount, long> completed)
    {
        _unit = unit;
        _completed = completed;
        _columns = file.Columns.Count;
        _table = FactTable.Of(file);
        ContentId = contentId;
        _facts = new PreparedInsert(unit, _table.Insert(unit.Dialect), Parameters(_table));
        _facts.Set(0, contentId);
        _rejects = new PreparedInsert(
            unit,
            ContentSql.InsertRejected,
            [("ContentId", DbType.Int64), ("Line", DbType.Int64), ("RowKey", DbType.String), ("Raw", DbType.String)]);
        _rejects.Set(0, contentId);
        _issues = IssueInsert.ForContent(unit, contentId);
    }

    public long ContentId { get; }

    public FileCount? Known => null;

    public bool Add(TypedRow row)
    {
        if (row.Values.Count != _columns)
            throw new InvalidOperationException($"Line {row.Line}: {row.Values.Count} values for {_columns} columns.");
        _facts.Set(1, row.Key);
        _facts.Set(2, (long)row.Line);
        _facts.Set(3, row.OwnDays?.From.Text());
        _facts.Set(4, row.OwnDays?.To.Text());
        var values = _table.ToStored(row.Values);
        for (var i = 0; i < values.Count; i++)
            _facts.Set(LeadingColumns + i, values[i]);
        _facts.Set(LeadingColumns + values.Count, row.Raw);
        var isNew = _facts.Execute();
        if (isNew)
            _loaded++;
        return isNew;
    }

    public void Reject(RejectedRow row)
    {
        _rejects.Set(1, (long)row.Line);
        _rejects.Set(2, row.Key);
        _rejects.Set(3, row.Raw);
        _rejects.Execute();
        _rejected++;
    }

    public void Report(RowIssue issue) => _issues.Add(issue);

    public void Complete(FileCount count, bool dependsOnDelivery)
    {
        if (_isComplete)
            throw new InvalidOperationException($"{count.Name} is complete already.");
        // Rows that a mapping folds into one (marks into a term) are all loaded, so that fewer may have been written.
        if (count.Loaded < _loaded || count.Rejected != _rejected || count.Rows != count.Loaded + count.Rejected)
        {
            throw new InvalidOperationException(
                $"{count.Name} does not add up: {count.Rows} rows, {count.Loaded} loaded and {count.Rejected} rejected "
                + $"are stated, {_loaded} and {_rejected} were written.");
        }
        _unit.Execute(ContentSql.Complete, new
        {
            ContentId,
            DependsOnDelivery = dependsOnDelivery ? 1 : 0,
            RowsTotal = count.Rows,
            RowsLoaded = count.Loaded,
            RowsRejected = count.Rejected,
            RowsWarned = count.Warnings,
        });
        _completed(count, ContentId);
        _isComplete = true;
        Dispose();
    }

    public void Dispose()
    {
        _facts.Dispose();
        _rejects.Dispose();
        _issues.Dispose();
    }

    private static IEnumerable<(string Name, DbType Type)> Parameters(FactTable table) =>
    [
        (FactTable.ContentId, DbType.Int64), (FactTable.RowKey, DbType.String), (FactTable.Line, DbType.Int64),
        (FactTable.OwnFrom, DbType.String), (FactTable.OwnTo, DbType.String),
        .. table.Stored,
        (FactTable.Raw, DbType.String),
    ];
}
