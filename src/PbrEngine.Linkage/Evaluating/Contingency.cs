namespace PbrEngine.Linkage.Evaluating;

/// <summary>How often each label of one list meets each label of another: only the meetings that happen, so that it
/// grows with the rows and never with their pairs.</summary>
internal sealed class Contingency
{
    private Contingency(int[] leftRows, int[] rightRows, Cell[] cells)
    {
        LeftRows = leftRows;
        RightRows = rightRows;
        Cells = cells;
    }

    /// <summary>Rows that carry both labels.</summary>
    internal readonly record struct Cell(int Left, int Right, int Rows);

    /// <summary>Rows of each left label, by dense code.</summary>
    internal int[] LeftRows { get; }

    /// <summary>Rows of each right label, by dense code.</summary>
    internal int[] RightRows { get; }

    /// <summary>The labels that meet, by left code, then right code; each once.</summary>
    internal Cell[] Cells { get; }

    internal static Contingency Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException("Both lists have a label for every row.", nameof(right));
        }

        var (leftCodes, leftRows) = Encode(left);
        var (rightCodes, rightRows) = Encode(right);
        var meetings = new long[left.Length];
        for (int row = 0; row < meetings.Length; row++)
        {
            meetings[row] = ((long)leftCodes[row] << 32) | (uint)rightCodes[row];
        }

        Array.Sort(meetings);
        return new Contingency(leftRows, rightRows, [.. Runs(meetings)]);
    }

    private static (int[] Codes, int[] Rows) Encode(ReadOnlySpan<int> labels)
    {
        var codes = new int[labels.Length];
        var rows = new List<int>();
        var known = new Dictionary<int, int>();
        for (int row = 0; row < labels.Length; row++)
        {
            if (!known.TryGetValue(labels[row], out int code))
            {
                code = rows.Count;
                known.Add(labels[row], code);
                rows.Add(0);
            }

            codes[row] = code;
            rows[code]++;
        }

        return (codes, [.. rows]);
    }

    private static IEnumerable<Cell> Runs(long[] sorted)
    {
        int start = 0;
        for (int at = 1; at <= sorted.Length; at++)
        {
            if (at == sorted.Length || sorted[at] != sorted[start])
            {
                yield return new Cell((int)(sorted[start] >> 32), (int)(uint)sorted[start], at - start);
                start = at;
            }
        }
    }
}
