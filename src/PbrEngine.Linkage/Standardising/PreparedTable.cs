using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>A table that is ready to be linked, or why it can't be.</summary>
public sealed record PreparedTable
{
    /// <summary>The table, its rows in the order in which they were read; null where it is refused.</summary>
    public PersonTable? Table { get; init; }

    /// <summary>What it holds; null where it is refused.</summary>
    public TableReport? Report { get; init; }

    /// <summary>Why the table can't be linked; empty where it can.</summary>
    public IReadOnlyList<TableRefusal> Refusals { get; init; } = [];
}
