using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>Writes the rows of one content; holds the caller to the port's terms.</summary>
internal sealed class InMemoryFileWriter(
    InMemoryContent content, long contentId, FileCount? known, Action<FileCount, long> completed) : IFileWriter
{
    public long ContentId => contentId;

    public FileCount? Known => known;

    public bool Add(TypedRow row)
    {
        RequireNew();
        return content.Rows.TryAdd(row.Key, row);
    }

    public void Reject(RejectedRow row)
    {
        RequireNew();
        content.Rejected.Add(row);
    }

    public void Report(RowIssue issue) => content.Issues.Add(issue);

    public void Complete(FileCount count, bool dependsOnDelivery)
    {
        if (count.Rows != count.Loaded + count.Rejected || (known is null && count.Rejected != content.Rejected.Count))
            throw new InvalidOperationException($"{count} does not add up.");
        if (known is null)
            content.DependsOnDelivery = dependsOnDelivery;
        content.Count = count;
        completed(count, contentId);
    }

    private void RequireNew()
    {
        if (known is not null)
            throw new InvalidOperationException("The rows of a known content are on record.");
    }
}
