namespace PbrEngine.Linkage.Evaluating;

/// <summary>How many clusters have a size.</summary>
/// <param name="Rows">Rows of each of these clusters, at least 1.</param>
/// <param name="Clusters">How many clusters have that many rows, at least 1.</param>
public readonly record struct ClusterSize(int Rows, int Clusters)
{
    /// <summary>Counts clusters by size.</summary>
    /// <param name="clusters">Row to the label of its cluster.</param>
    /// <returns>Every size that occurs, ascending.</returns>
    public static IReadOnlyList<ClusterSize> Of(ReadOnlySpan<int> clusters)
    {
        var rowsByLabel = new Dictionary<int, int>();
        foreach (int label in clusters)
        {
            rowsByLabel[label] = rowsByLabel.GetValueOrDefault(label) + 1;
        }

        return
        [
            .. rowsByLabel.Values.CountBy(rows => rows).OrderBy(of => of.Key)
                .Select(of => new ClusterSize(of.Key, of.Value)),
        ];
    }
}
