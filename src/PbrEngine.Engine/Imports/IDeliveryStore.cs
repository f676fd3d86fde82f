using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports;

/// <summary>
/// Where deliveries and their rows are kept. Append-only: a later delivery supersedes, nothing is rewritten.
/// </summary>
public interface IDeliveryStore
{
    /// <summary>Every delivery on record, by feed, extract date, folder.</summary>
    IReadOnlyList<Delivery> List();

    /// <summary>The loaded or held delivery with this fingerprint; null when there is none.</summary>
    Delivery? FindByFingerprint(string fingerprint);

    /// <summary>Opens a writer; until it commits, nothing of the delivery exists for anybody.</summary>
    /// <exception cref="StoreBusyException">Another process holds the database for writing.</exception>
    IDeliveryWriter Begin(DeliveryDraft draft);

    /// <summary>
    /// Records that a delivery was refused, and why; replaces an earlier refusal of the same fingerprint.
    /// </summary>
    void RecordRefusal(
        DeliveryDraft draft, string reason, IReadOnlyList<RowIssue> issues, IReadOnlyList<FileCount> counts);

    /// <summary>A person accepts a held delivery: it becomes loaded.</summary>
    /// <returns>False when there is no held delivery of that id.</returns>
    bool Accept(long deliveryId, string by, string reason, DateTimeOffset at);

    /// <summary>The issues of a delivery, by file, line, column, code.</summary>
    IEnumerable<RowIssue> Issues(long deliveryId);

    /// <summary>The good rows of one content, in order of key.</summary>
    /// <param name="file">The content's file.</param>
    /// <param name="contentId">The content.</param>
    /// <param name="wants">
    /// Asked once for each key; rows that it doesn't want are passed over unread. Null for every row.
    /// </param>
    IEnumerable<StoredRow> Rows(FileContract file, long contentId, Predicate<string>? wants = null);

    /// <summary>Keys of the rejected rows of one content, where they could be read.</summary>
    IReadOnlyList<string> RejectedKeys(long contentId);

    /// <summary>The raw text of one line; null when the content has no such row.</summary>
    string? RawLine(FileContract file, long contentId, int line);
}

/// <summary>A delivery about to be recorded. <paramref name="At"/> is when, from the injected clock.</summary>
public sealed record DeliveryDraft(DeliveryManifest Manifest, string Folder, string Fingerprint, DateTimeOffset At);

/// <summary>Counts of one file. Rows = Loaded + Rejected.</summary>
public sealed record FileCount(string Name, string Sha256, long Rows, long Loaded, long Rejected, long Warnings);

/// <summary>A good row as it is kept, with the values that were asked for.</summary>
/// <param name="ContentId">The content that holds the row.</param>
/// <param name="Row">The row; its raw text is empty here: ask <see cref="IDeliveryStore.RawLine"/>.</param>
public sealed record StoredRow(long ContentId, TypedRow Row);

/// <summary>Another process holds the database.</summary>
public sealed class StoreBusyException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The database has no room to write.</summary>
public sealed class StoreFullException(string message, Exception? inner = null) : Exception(message, inner);
