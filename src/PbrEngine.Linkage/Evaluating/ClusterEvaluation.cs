namespace PbrEngine.Linkage.Evaluating;

/// <summary>How well clusters of rows agree with the persons that the rows are of in truth.</summary>
/// <remarks>Invariant: it depends on which rows share a label and on nothing else. Any order of the rows and any names
/// of the labels give the same figures to the last bit.</remarks>
public sealed record ClusterEvaluation
{
    /// <summary>Rows judged.</summary>
    public required int Rows { get; init; }

    /// <summary>Pairs within clusters against pairs within persons.</summary>
    public required PairCounts Pairs { get; init; }

    /// <summary>Precision and recall averaged over rows.</summary>
    public required BCubed BCubed { get; init; }

    /// <summary>The clusters; a mixed one is <i>over-merged</i>: it holds rows of two or more persons.</summary>
    public required Partition Clusters { get; init; }

    /// <summary>The persons in truth; a mixed one is <i>under-merged</i>: its rows are in two or more
    /// clusters.</summary>
    public required Partition Truth { get; init; }

    /// <summary>Clusters that hold all rows of one person and no other.</summary>
    public required int ExactlyRight { get; init; }

    /// <summary>Compares two lists of labels, one label a row in each.</summary>
    /// <param name="clusters">Row to the label of its cluster.</param>
    /// <param name="truth">Row to the label of its person, in the same order of rows.</param>
    /// <returns>Every figure; for no rows, each share is 1.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static ClusterEvaluation Of(ReadOnlySpan<int> clusters, ReadOnlySpan<int> truth)
    {
        Contingency table = Contingency.Of(clusters, truth);
        return new ClusterEvaluation
        {
            Rows = clusters.Length,
            Pairs = CountPairs(table),
            BCubed = new BCubed
            {
                Precision = MeanShare(table, clusters.Length, table.LeftRows, cell => cell.Left),
                Recall = MeanShare(table, clusters.Length, table.RightRows, cell => cell.Right),
            },
            Clusters = Divide(table, table.LeftRows, cell => cell.Left),
            Truth = Divide(table, table.RightRows, cell => cell.Right),
            ExactlyRight = table.Cells.Count(
                cell => cell.Rows == table.LeftRows[cell.Left] && cell.Rows == table.RightRows[cell.Right]),
        };
    }

    private static PairCounts CountPairs(Contingency table)
    {
        long both = table.Cells.Sum(cell => PairsOf(cell.Rows));
        return new PairCounts
        {
            TruePositives = both,
            FalsePositives = table.LeftRows.Sum(PairsOf) - both,
            FalseNegatives = table.RightRows.Sum(PairsOf) - both,
        };
    }

    private static long PairsOf(int rows) => (long)rows * (rows - 1) / 2;

    /// <summary>A cell of c rows in a group of g adds c times c/g. Whole numbers are summed for each size of group, the
    /// sizes in ascending order, so that no order of the rows shows in the last digit.</summary>
    private static double MeanShare(Contingency table, int rows, int[] groupRows, Func<Contingency.Cell, int> groupOf)
    {
        var squaresBySize = new SortedDictionary<int, long>();
        foreach (Contingency.Cell cell in table.Cells)
        {
            int size = groupRows[groupOf(cell)];
            squaresBySize[size] = squaresBySize.GetValueOrDefault(size) + (long)cell.Rows * cell.Rows;
        }

        return rows == 0 ? 1 : squaresBySize.Sum(of => (double)of.Value / of.Key) / rows;
    }

    private static Partition Divide(Contingency table, int[] groupRows, Func<Contingency.Cell, int> groupOf)
    {
        var parts = new int[groupRows.Length];
        foreach (Contingency.Cell cell in table.Cells)
        {
            parts[groupOf(cell)]++;
        }

        int[] mixedRows = [.. groupRows.Where((_, group) => parts[group] > 1)];
        return new Partition
        {
            Groups = groupRows.Length,
            LargestRows = groupRows.DefaultIfEmpty().Max(),
            Mixed = mixedRows.Length,
            LargestMixedRows = mixedRows.DefaultIfEmpty().Max(),
        };
    }
}
