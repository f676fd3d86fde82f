using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>Deliveries kept in memory, by the promises of the port.</summary>
public sealed class InMemoryDeliveryStore : IDeliveryStore
{
    private readonly List<Delivery> _deliveries = [];
    private readonly Dictionary<long, IReadOnlyList<RowIssue>> _issues = [];

    /// <summary>Everything written of each content.</summary>
    internal Dictionary<long, InMemoryContent> Contents { get; } = [];

    internal long NextContentId => Contents.Count + 1;

    /// <inheritdoc/>
    public IReadOnlyList<Delivery> List() =>
    [
        .. _deliveries
            .OrderBy(d => d.Manifest.Feed)
            .ThenBy(d => d.Manifest.ExtractOn)
            .ThenBy(d => d.Folder, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public Delivery? FindByFingerprint(string fingerprint) =>
        _deliveries.Find(d => d.Fingerprint == fingerprint && d.State != DeliveryState.Refused);

    /// <inheritdoc/>
    public IDeliveryWriter Begin(DeliveryDraft draft) => new InMemoryDeliveryWriter(this, draft);

    /// <inheritdoc/>
    public void RecordRefusal(
        DeliveryDraft draft, string reason, IReadOnlyList<RowIssue> issues, IReadOnlyList<FileCount> counts)
    {
        ArgumentNullException.ThrowIfNull(draft);
        _deliveries.RemoveAll(d => d.State == DeliveryState.Refused && d.Fingerprint == draft.Fingerprint);
        var files = counts.Select(c => Delivered(c, 0)).ToList();
        Record(draft, DeliveryState.Refused, reason, files, issues);
    }

    /// <inheritdoc/>
    public bool Accept(long deliveryId, string by, string reason, DateTimeOffset at)
    {
        var index = _deliveries.FindIndex(d => d.Id == deliveryId && d.State == DeliveryState.Held);
        if (index < 0)
            return false;
        _deliveries[index] = _deliveries[index] with
        {
            State = DeliveryState.Loaded,
            Reason = "",
            IsAccepted = true,
        };
        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<RowIssue> Issues(long deliveryId) => _issues[deliveryId];

    /// <inheritdoc/>
    public IEnumerable<StoredRow> Rows(FileContract file, long contentId, Predicate<string>? wants = null) =>
        Contents[contentId].Rows.Values
        .OrderBy(r => r.Key, StringComparer.Ordinal)
        .Where(r => wants?.Invoke(r.Key) ?? true)
        .Select(r => new StoredRow(contentId, r with { Raw = "" }));

    /// <inheritdoc/>
    public IReadOnlyList<string> RejectedKeys(long contentId) =>
        [.. Contents[contentId].Rejected.Select(r => r.Key).OfType<string>()];

    /// <inheritdoc/>
    public string? RawLine(FileContract file, long contentId, int line)
    {
        var content = Contents[contentId];
        return content.Rows.Values.FirstOrDefault(r => r.Line == line)?.Raw
            ?? content.Rejected.Find(r => r.Line == line)?.Raw;
    }

    /// <summary>The good rows of a file of the only loaded delivery that has it.</summary>
    public IReadOnlyList<TypedRow> RowsOf(Feed feed, string file)
    {
        var delivery = _deliveries.Last(d => d.Manifest.Feed == feed && d.State != DeliveryState.Refused);
        var contentId = delivery.Files.First(f => f.Name == file).ContentId;
        return [.. Rows(Contracts.Get(feed, file), contentId).Select(r => r.Row)];
    }

    internal long Record(
        DeliveryDraft draft,
        DeliveryState state,
        string reason,
        IReadOnlyList<DeliveredFile> files,
        IReadOnlyList<RowIssue> issues)
    {
        var id = _issues.Count + 1;
        _issues[id] = issues;
        _deliveries.Add(new Delivery
        {
            Id = id,
            Manifest = draft.Manifest,
            Folder = draft.Folder,
            Fingerprint = draft.Fingerprint,
            State = state,
            Reason = reason,
            Files = files,
        });
        return id;
    }

    internal static DeliveredFile Delivered(FileCount count, long contentId) => new()
    {
        Name = count.Name,
        Sha256 = count.Sha256,
        ContentId = contentId,
        Rows = count.Rows,
        Loaded = count.Loaded,
        Rejected = count.Rejected,
        Warnings = count.Warnings,
    };
}
