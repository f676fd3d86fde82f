using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>A content with its counts, as the table has it.</summary>
internal sealed record ContentRow
{
    public required long ContentId { get; init; }

    public required long RowsTotal { get; init; }

    public required long RowsLoaded { get; init; }

    public required long RowsRejected { get; init; }

    public required long RowsWarned { get; init; }

    internal FileCount Count(string name, string sha256) =>
        new(name, sha256, RowsTotal, RowsLoaded, RowsRejected, RowsWarned);
}
