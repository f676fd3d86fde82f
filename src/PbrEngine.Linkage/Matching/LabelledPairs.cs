using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>How records agree that are known to be of one person.</summary>
internal static class LabelledPairs
{
    // A person with more records would be most of what is learned.
    private const int RowsMax = 30;

    /// <summary>Comparison by comparison and level by level, the number of pairs of one label; null where the table has
    /// no such pair.</summary>
    /// <param name="table">The records, in an order that depends on nothing but their ids.</param>
    /// <param name="comparisons">What is compared.</param>
    /// <param name="isPair">Which pairs count.</param>
    public static double[][]? Levels(
        PersonTable table, IReadOnlyList<IComparison> comparisons, Func<int, int, bool> isPair)
    {
        double[][] levels = [.. comparisons.Select(c => new double[c.Levels.Count])];
        bool isAny = false;
        foreach (int[] rows in OfOnePerson(table.Labels ?? []))
        {
            for (int right = 1; right < rows.Length; right++)
            {
                for (int left = 0; left < right; left++)
                {
                    if (isPair(rows[left], rows[right]))
                    {
                        isAny = true;
                        Count(levels, comparisons, rows[left], rows[right]);
                    }
                }
            }
        }

        return isAny ? levels : null;
    }

    private static void Count(double[][] levels, IReadOnlyList<IComparison> comparisons, int left, int right)
    {
        for (int k = 0; k < comparisons.Count; k++)
        {
            levels[k][comparisons[k].Level(left, right)]++;
        }
    }

    private static IEnumerable<int[]> OfOnePerson(int[] labels) => labels
        .Select((label, row) => (label, row)).Where(of => of.label >= 0)
        .GroupBy(of => of.label, of => of.row)
        .Select(of => of.Take(RowsMax).ToArray());
}
