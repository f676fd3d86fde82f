using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Writes one delivery in one transaction that holds the write lock from the first call to the last.</summary>
internal sealed class DeliveryWriter : IDeliveryWriter
{
    internal const string Close =
        """
        UPDATE Delivery
        SET
            State = @State,
            Reason = @Reason
        WHERE DeliveryId = @DeliveryId
        """;

    private readonly WriteUnit _unit;
    private readonly DeliveryDraft _draft;
    private readonly long _deliveryId;
    private readonly ParentLookup _parents;
    private readonly HashSet<string> _openFiles = new(StringComparer.Ordinal);
    private readonly List<IDisposable> _owned = [];
    private IssueInsert? _issues;
    private int _fileCount;
    private bool _isCommitted;

    internal DeliveryWriter(WriteUnit unit, DeliveryDraft draft)
    {
        _unit = unit;
        _draft = draft;
        _parents = new ParentLookup(unit, draft.Manifest);
        _owned.Add(_parents);
        _deliveryId = DeliveryRecorder.Record(unit, draft, DeliveryState.Held, "");
    }

    public IFileWriter BeginFile(FileContract file, string sha256, string mappingHash)
    {
        if (file.Feed != _draft.Manifest.Feed)
            throw new ArgumentException($"{file.Name} is no file of {_draft.Manifest.Feed.Code()}.", nameof(file));
        if (!_openFiles.Add(file.Name))
            throw new InvalidOperationException($"{file.Name} is open already.");
        IFileWriter? known = FindKnown(file, sha256, mappingHash);
        var writer = known ?? NewFile(file, sha256, mappingHash);
        _parents.Opened(file, writer.ContentId);
        return writer;
    }

    public ParentRow? FindParent(ParentReference parent, FileContract file, IReadOnlyList<string> values)
    {
        if (file.Feed != _draft.Manifest.Feed)
            throw new ArgumentException($"The delivery is of another feed than {file.Feed.Code()}.", nameof(file));
        return _parents.Find(parent, file, values);
    }

    public long CountRows(FileContract file, long contentId, DateSpan days) => _unit.Scalar<long>(
        FactTable.Of(file).CountRows(), new { ContentId = contentId, days.From, days.To });

    public long Commit(DeliveryState state, string reason)
    {
        if (state == DeliveryState.Refused)
            throw new ArgumentException("A refusal is recorded by RecordRefusal.", nameof(state));
        if (_isCommitted || _openFiles.Count > 0)
        {
            var open = string.Join(", ", _openFiles.Order(StringComparer.Ordinal));
            throw new InvalidOperationException($"{_draft.Folder} is committed already, or has open files: {open}.");
        }
        _unit.Execute(Close, new { State = state.Code(), Reason = reason, DeliveryId = _deliveryId });
        DisposeOwned();
        _unit.Commit();
        _isCommitted = true;
        return _deliveryId;
    }

    public void Dispose()
    {
        DisposeOwned();
        _unit.Dispose();
    }

    private KnownFileWriter? FindKnown(FileContract file, string sha256, string mappingHash)
    {
        var known = _unit.Query<ContentRow>(ContentSql.SelectKnown, new
        {
            Sha256 = sha256,
            Feed = file.Feed.Code(),
            FileName = file.Name,
            MappingHash = mappingHash,
            _draft.Manifest.ExtractOn,
        });
        return known.Count == 0
            ? null
            : new KnownFileWriter(known[0].ContentId, known[0].Count(file.Name, sha256), Report, Completed);
    }

    private NewFileWriter NewFile(FileContract file, string sha256, string mappingHash)
    {
        var contentId = _unit.Scalar<long>(_unit.Dialect.WithNewId(ContentSql.Insert), new
        {
            Feed = file.Feed.Code(),
            FileName = file.Name,
            Sha256 = sha256,
            MappingHash = mappingHash,
        });
        var writer = new NewFileWriter(_unit, file, contentId, Completed);
        _owned.Add(writer);
        return writer;
    }

    private void Completed(FileCount count, long contentId)
    {
        if (!_openFiles.Remove(count.Name))
            throw new InvalidOperationException($"{count.Name} is not the file that was opened.");
        DeliveryRecorder.RecordFile(_unit, _deliveryId, _fileCount++, count, contentId);
    }

    private void Report(RowIssue issue)
    {
        if (_issues is null)
        {
            _issues = IssueInsert.ForDelivery(_unit, _deliveryId, _draft.Folder);
            _owned.Add(_issues);
        }
        _issues.Add(issue);
    }

    private void DisposeOwned()
    {
        foreach (var owned in _owned)
            owned.Dispose();
        _owned.Clear();
    }
}
