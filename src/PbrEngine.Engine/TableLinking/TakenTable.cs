using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>A table that was read and made ready.</summary>
public sealed record TakenTable
{
    /// <summary>The file, as it was named.</summary>
    public required string File { get; init; }

    /// <summary>The column that tells records apart; null where there is none.</summary>
    public required string? Id { get; init; }

    /// <summary>What the table holds.</summary>
    public required TableReport Report { get; init; }

    /// <summary>What somebody should look at, each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The records, as they are compared.</summary>
    public required PersonTable Table { get; init; }

    /// <summary>What the column of the right answer holds; null where none is named.</summary>
    public required RawColumn? Truth { get; init; }

    /// <summary>The table as it was read, and what was known of it; null where nobody asks for them again.</summary>
    internal (RawTable Stated, ColumnMap Map)? Source { get; init; }
}
