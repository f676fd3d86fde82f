using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Finds rows that state the same in every column.</summary>
/// <remarks>However many a source repeats, each is a candidate with the next of its like: a chain joins them all, at
/// the cost of one pair a row, where no block may hold them.</remarks>
internal static class EqualRows
{
    /// <summary>Each row with the last one before it that states the same, and how many there are before it: so many
    /// pairs this one stands for.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="rows">Which of them, ascending.</param>
    public static IEnumerable<(int Left, int Right, int Before)> Pairs(PersonTable table, IEnumerable<int> rows)
    {
        var lasts = new Dictionary<int, (int Row, int Count)>(new ByCodes(table));
        foreach (int row in rows)
        {
            if (lasts.Remove(row, out (int Row, int Count) last))
            {
                yield return (last.Row, row, last.Count);
            }

            lasts.Add(row, (row, last.Count + 1));
        }
    }

    private sealed class ByCodes(PersonTable table) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => table.Columns.All(c => c.Codes[x] == c.Codes[y]);

        public int GetHashCode(int obj)
        {
            var hash = default(HashCode);
            foreach (EncodedColumn column in table.Columns)
            {
                hash.Add(column.Codes[obj]);
            }

            return hash.ToHashCode();
        }
    }
}
