using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Finds texts that say what another column says already, such as a code and its name. The model takes columns
/// for independent, so that what stands twice counts twice, and may outweigh everything else.</summary>
internal static class DependentColumns
{
    // How many different pairs of values there may be for each value: slips of the pen make some.
    private const double PairsMost = 1.05;

    // Where nearly every row has a value of its own, any two columns go together.
    private const int RowsOfValueMin = 3;

    /// <summary>A sentence for each text of the role <c>other</c> that goes with another column's value for
    /// value.</summary>
    internal static IEnumerable<string> Warnings(PersonTable table)
    {
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var text = table.Columns[at];
            if (text.Role != ColumnRole.Other || text.Counts.Sum() < RowsOfValueMin * text.Values.Length)
                continue;
            // Of two texts the later one is told.
            var same = table.Columns
                .Where((column, other) => column.Role != ColumnRole.Other || other < at)
                .FirstOrDefault(column => GoTogether(column, text));
            if (same is not null)
            {
                yield return $"{text.Name}: says the same as {same.Name}, so that agreeing in both counts twice; leave "
                    + $"it out with --map ignore={text.Name}.";
            }
        }
    }

    private static bool GoTogether(EncodedColumn one, EncodedColumn other)
    {
        var most = (int)(PairsMost * Math.Min(one.Values.Length, other.Values.Length));
        var (ones, others, pairs) = (new HashSet<int>(), new HashSet<int>(), new HashSet<(int, int)>());
        for (var row = 0; row < one.Codes.Length && pairs.Count <= most; row++)
        {
            var (a, b) = (one.Codes[row], other.Codes[row]);
            if (a < 0 || b < 0 || !pairs.Add((a, b)))
                continue;
            ones.Add(a);
            others.Add(b);
        }
        return others.Count > 1 && pairs.Count <= PairsMost * Math.Min(ones.Count, others.Count);
    }
}
