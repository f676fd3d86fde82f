using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports;

/// <summary>
/// Writes one delivery in one transaction. Disposed without <see cref="Commit"/>, it leaves no trace.
/// </summary>
public interface IDeliveryWriter : IDisposable
{
    /// <summary>
    /// Opens a file. When the same bytes under the same mapping are on record and may be reused, the returned writer
    /// says so, and no rows are to be added (R66).
    /// </summary>
    IFileWriter BeginFile(FileContract file, string sha256, string mappingHash);

    /// <summary>
    /// Looks a parent row up among this delivery's rows and, when they are not there, the rows of loaded deliveries of
    /// the feed with an extract date not after this one's (R48).
    /// </summary>
    /// <param name="parent">The reference to follow.</param>
    /// <param name="file">The parent's file.</param>
    /// <param name="values">Values of the reference's columns.</param>
    /// <returns>Null when there is no such row; else what it states of the person.</returns>
    ParentRow? FindParent(ParentReference parent, FileContract file, IReadOnlyList<string> values);

    /// <summary>
    /// Good rows of a content whose own days share a day with the span; every row when the file is undated (R46).
    /// </summary>
    long CountRows(FileContract file, long contentId, DateSpan days);

    /// <summary>Makes the delivery exist, loaded or held.</summary>
    /// <returns>The delivery's id.</returns>
    long Commit(DeliveryState state, string reason);
}

/// <summary>What a parent row says of the person it names.</summary>
/// <param name="BornOn">Date of birth, when stated.</param>
public sealed record ParentRow(DateOnly? BornOn);

/// <summary>Writes the rows of one file.</summary>
public interface IFileWriter
{
    /// <summary>The content that holds the rows.</summary>
    long ContentId { get; }

    /// <summary>Counts of an earlier load of the same bytes; null when the rows are to be written now.</summary>
    FileCount? Known { get; }

    /// <summary>Adds a good row.</summary>
    /// <returns>False, and nothing written, when the file already holds the key.</returns>
    bool Add(TypedRow row);

    /// <summary>Keeps a rejected row raw.</summary>
    void Reject(RejectedRow row);

    /// <summary>Records an issue of the file.</summary>
    void Report(RowIssue issue);

    /// <summary>Closes the file with its counts.</summary>
    /// <param name="count">Counts; rows = loaded + rejected.</param>
    /// <param name="dependsOnDelivery">
    /// True when a row was rejected for a reason that lies outside the bytes (a date after the extract date, a missing
    /// parent): the content must then not be reused by another delivery.
    /// </param>
    void Complete(FileCount count, bool dependsOnDelivery);
}
