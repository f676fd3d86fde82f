using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>The rows of a table as it is now, and behind them those of the table as it was that no longer stand. Blocks
/// of both can be told from it.</summary>
/// <remarks>Its values needn't be in order, nor counted: keys are made from it, and nothing else.</remarks>
internal static class SpanningTable
{
    /// <summary>The table.</summary>
    /// <param name="now">The table as it is.</param>
    /// <param name="then">The table as it was, of the same columns.</param>
    /// <param name="gone">Which of its rows no longer stand.</param>
    public static PersonTable Of(PersonTable now, PersonTable then, int[] gone) => gone.Length == 0 ? now : new()
    {
        Ids = [.. now.Ids, .. gone.Select(row => then.Ids[row])],
        Columns = [.. now.Columns.Zip(then.Columns, (one, other) => Of(one, other, gone))],
    };

    private static EncodedColumn Of(EncodedColumn now, EncodedColumn then, int[] gone)
    {
        var values = new List<string>(now.Values);
        var added = new Dictionary<int, int>();
        int[] codes = new int[now.Codes.Length + gone.Length];
        now.Codes.CopyTo(codes, 0);
        for (int i = 0; i < gone.Length; i++)
        {
            int code = then.Codes[gone[i]];
            codes[now.Codes.Length + i] = code < 0 ? EncodedColumn.Missing : Code(code);
        }

        return now with { Codes = codes, Values = [.. values] };

        int Code(int code)
        {
            if (!added.TryGetValue(code, out int own))
            {
                own = Array.BinarySearch(now.Values, then.Values[code], StringComparer.Ordinal);
                if (own < 0)
                {
                    own = values.Count;
                    values.Add(then.Values[code]);
                }

                added.Add(code, own);
            }

            return own;
        }
    }
}
