using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Makes encoded columns: values in ordinal order, so that the same records give the same codes in any
/// order.</summary>
internal static class Encoding
{
    /// <summary>A column of what each raw text says; null where no row states anything.</summary>
    public static EncodedColumn? Of(string name, ColumnRole role, RawColumn raw, string?[] valueOfRaw)
    {
        int[] codeOfRaw = Codes(valueOfRaw, out string[] values);
        return values.Length == 0 ? null : Counted(name, role, values,
            Array.ConvertAll(raw.Codes, code => code < 0 ? EncodedColumn.Missing : codeOfRaw[code]));
    }

    /// <summary>A column that says what another one does where it says nothing itself.</summary>
    public static EncodedColumn Fill(EncodedColumn column, EncodedColumn from)
    {
        int[] codes = Codes([.. column.Values, .. from.Values], out string[] values);
        var filled = new int[column.Codes.Length];
        for (int row = 0; row < filled.Length; row++)
        {
            int own = column.Codes[row];
            int other = from.Codes[row];
            filled[row] = own >= 0 ? codes[own] : other >= 0 ? codes[column.Values.Length + other] : own;
        }

        return WithoutUnused(Counted(column.Name, column.Role, values, filled));
    }

    /// <summary>The column without some of its values, which are missing from then on.</summary>
    public static EncodedColumn Without(EncodedColumn column, Predicate<int> isDropped)
    {
        var codes = new int[column.Values.Length];
        int kept = 0;
        for (int code = 0; code < codes.Length; code++)
        {
            codes[code] = isDropped(code) ? EncodedColumn.Missing : kept++;
        }

        return kept == codes.Length ? column : column with
        {
            Values = [.. column.Values.Where((_, code) => codes[code] >= 0)],
            Counts = [.. column.Counts.Where((_, code) => codes[code] >= 0)],
            Codes = Array.ConvertAll(column.Codes, code => code < 0 ? code : codes[code]),
        };
    }

    private static EncodedColumn WithoutUnused(EncodedColumn column) =>
        Without(column, code => column.Counts[code] == 0);

    // Each given value's code, and the different values in ordinal order.
    private static int[] Codes(string?[] given, out string[] values)
    {
        int[] order = OrdinalOrder.Of(given);
        var codes = new int[given.Length];
        var different = new List<string>();
        Array.Fill(codes, EncodedColumn.Missing);
        foreach (int at in order)
        {
            string value = given[at]!;
            if (different.Count == 0 || different[^1] != value)
            {
                different.Add(value);
            }

            codes[at] = different.Count - 1;
        }

        values = [.. different];
        return codes;
    }

    private static EncodedColumn Counted(string name, ColumnRole role, string[] values, int[] codes)
    {
        var counts = new int[values.Length];
        foreach (int code in codes)
        {
            if (code >= 0)
            {
                counts[code]++;
            }
        }

        return new() { Name = name, Role = role, Codes = codes, Values = values, Counts = counts };
    }
}
