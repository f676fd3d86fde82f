using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>One delivery in the writing: nothing of it is in the store until it is committed.</summary>
internal sealed class InMemoryDeliveryWriter(InMemoryDeliveryStore store, DeliveryDraft draft) : IDeliveryWriter
{
    private readonly Dictionary<long, InMemoryContent> _new = [];
    private readonly List<DeliveredFile> _files = [];
    private readonly Dictionary<string, long> _opened = new(StringComparer.Ordinal);

    public IFileWriter BeginFile(FileContract file, string sha256, string mappingHash)
    {
        var known = KnownIds(file, sha256, mappingHash).FirstOrDefault();
        var id = known > 0 ? known : store.NextContentId + _new.Count;
        _opened.Add(file.Name, id);
        if (known > 0)
            return new InMemoryFileWriter(store.Contents[id], id, store.Contents[id].Count, Completed);
        _new[id] = new InMemoryContent(file, sha256, mappingHash);
        return new InMemoryFileWriter(_new[id], id, null, Completed);
    }

    public ParentRow? FindParent(ParentReference parent, FileContract file, IReadOnlyList<string> values)
    {
        var own = _opened.TryGetValue(parent.ParentFile, out var id) ? new[] { id } : [];
        var earlier = store.List()
            .Where(d => d.State == DeliveryState.Loaded && d.Manifest.Feed == file.Feed)
            .Where(d => d.Manifest.ExtractOn <= draft.Manifest.ExtractOn)
            .Reverse()
            .Select(d => d.Files.First(f => f.Name == parent.ParentFile).ContentId);
        foreach (var contentId in own.Concat(earlier))
        {
            var row = Content(contentId).Rows.Values.FirstOrDefault(r => IsReferred(file, parent, r, values));
            if (row is not null)
                return new ParentRow(BornOn(file, row));
        }
        return null;
    }

    public long CountRows(FileContract file, long contentId, DateSpan days) =>
        Content(contentId).Rows.Values.Count(r => r.OwnDays is not { } own || own.Overlaps(days));

    public long Commit(DeliveryState state, string reason)
    {
        if (_files.Count != _opened.Count)
            throw new InvalidOperationException("A file was opened and not completed.");
        foreach (var (id, content) in _new)
            store.Contents[id] = content;
        var issues = _files.SelectMany(f => Content(f.ContentId).Issues).ToList();
        return store.Record(draft, state, reason, _files, issues);
    }

    public void Dispose() => _new.Clear();

    private InMemoryContent Content(long id) => _new.TryGetValue(id, out var content) ? content : store.Contents[id];

    private IEnumerable<long> KnownIds(FileContract file, string sha256, string mappingHash) => store.List()
        .Where(d => d.State == DeliveryState.Loaded && d.Manifest.ExtractOn <= draft.Manifest.ExtractOn)
        .SelectMany(d => d.Files)
        .Select(f => f.ContentId)
        .Where(id => store.Contents[id] is { DependsOnDelivery: false } c
            && c.File == file && c.Sha256 == sha256 && c.MappingHash == mappingHash);

    private void Completed(FileCount count, long contentId) =>
        _files.Add(InMemoryDeliveryStore.Delivered(count, contentId));

    private static bool IsReferred(
        FileContract contract, ParentReference parent, TypedRow row, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (row.Values[contract.IndexOf(parent.Columns[i])] as string != values[i])
                return false;
        }
        return true;
    }

    private static DateOnly? BornOn(FileContract contract, TypedRow row)
    {
        var stated = contract.NamesPeople ? row.Values[contract.IndexOf("date_of_birth")] as string : null;
        return stated is null ? null : DateOnly.ParseExact(stated, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
