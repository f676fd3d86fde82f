using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>What a table holds, for a person who wants to know how well it can be linked.</summary>
public sealed record TableReport
{
    /// <summary>Number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>What was done with each column of the table as it was read, in the order of its header.</summary>
    public required IReadOnlyList<ColumnChoice> Choices { get; init; }

    /// <summary>The columns by which records are compared, in the order of the standardised table.</summary>
    public required IReadOnlyList<ColumnReport> Columns { get; init; }

    /// <summary>What somebody should look at, each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
