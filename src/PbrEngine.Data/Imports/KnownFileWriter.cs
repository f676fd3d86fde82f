using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Stands for a file whose bytes are on record: its rows are there, only the delivery is new (R66).</summary>
internal sealed class KnownFileWriter(
    long contentId, FileCount known, Action<RowIssue> report, Action<FileCount, long> completed) : IFileWriter
{
    private bool _isComplete;

    public long ContentId => contentId;

    public FileCount? Known => known;

    public bool Add(TypedRow row) => throw Misused();

    public void Reject(RejectedRow row) => throw Misused();

    /// <summary>Issues of the rows are on record with them; what is reported now is of this delivery alone.</summary>
    public void Report(RowIssue issue) => report(issue);

    public void Complete(FileCount count, bool dependsOnDelivery)
    {
        if (_isComplete || count != known)
            throw new InvalidOperationException($"{known.Name} is completed once, with the counts that are on record.");
        completed(count, contentId);
        _isComplete = true;
    }

    private InvalidOperationException Misused() =>
        new($"The rows of {known.Name} are on record as content {contentId}: none may be added.");
}
