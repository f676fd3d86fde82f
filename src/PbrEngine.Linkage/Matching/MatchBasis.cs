using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>What a result rests on, so that one for a few other rows can be had without comparing all again
/// (<see cref="PersonMatching.Update"/>).</summary>
public sealed class MatchBasis
{
    internal MatchBasis(
        PersonTable table, IReadOnlyList<BlockingReport> blocking, int blockRowsMax, int[] rowsWithoutBlock,
        AgreeingPair[] pairs)
    {
        Table = table;
        Blocking = blocking;
        BlockRowsMax = blockRowsMax;
        RowsWithoutBlock = rowsWithoutBlock;
        Pairs = pairs;
    }

    /// <summary>The records, in the ordinal order of their ids.</summary>
    internal PersonTable Table { get; }

    /// <summary>The rules that the model names, and what they gave.</summary>
    internal IReadOnlyList<BlockingReport> Blocking { get; }

    /// <summary>The cap of a block.</summary>
    internal int BlockRowsMax { get; }

    /// <summary>Rows that no rule brings together with others, ascending.</summary>
    internal int[] RowsWithoutBlock { get; }

    /// <summary>The pairs of the rules' blocks that aren't hopeless, by left row, then right row.</summary>
    internal AgreeingPair[] Pairs { get; }

    /// <summary>Its rows to those of the table as it was given; null where that was in this order.</summary>
    internal int[]? Order { get; init; }

    internal MatchBasis InOrder(int[]? order) =>
        new(Table, Blocking, BlockRowsMax, RowsWithoutBlock, Pairs) { Order = order };
}
