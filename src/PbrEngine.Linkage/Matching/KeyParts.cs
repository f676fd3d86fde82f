
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Makes the parts of blocking keys from a table's columns.</summary>
internal sealed class KeyParts(PersonTable table)
{
    public KeyPart? Whole(ColumnRole role) =>
        Column(role) is { } column ? new(column.Name, column.Codes) : null;

    public KeyPart? Derived(ColumnRole role, string name, Func<string, string?> derive)
    {
        if (Column(role) is not { } column)
        {
            return null;
        }

        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] ofValue = new int[column.Values.Length];
        for (int i = 0; i < ofValue.Length; i++)
        {
            string? text = derive(column.Values[i]);
            if (string.IsNullOrEmpty(text))
            {
                ofValue[i] = -1;
            }
            else if (!codes.TryGetValue(text, out ofValue[i]))
            {
                ofValue[i] = codes.Count;
                codes.Add(text, codes.Count);
            }
        }

        return new(column.Name + ":" + name, [.. column.Codes.Select(c => c < 0 ? -1 : ofValue[c])]);
    }

    /// <summary>Two names in either order: the one of the lower number, and the other.</summary>
    public IReadOnlyList<KeyPart>? Unordered(ColumnRole one, ColumnRole two, string name)
    {
        if (Column(one) is not { } a || Column(two) is not { } b)
        {
            return null;
        }

        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        int Code(string text)
        {
            if (!codes.TryGetValue(text, out int code))
            {
                code = codes.Count;
                codes.Add(text, code);
            }

            return code;
        }

        int[] ofA = [.. a.Values.Select(Code)];
        int[] ofB = [.. b.Values.Select(Code)];
        int[] lower = new int[table.Count];
        int[] higher = new int[table.Count];
        for (int row = 0; row < lower.Length; row++)
        {
            if (a.Codes[row] < 0 || b.Codes[row] < 0)
            {
                lower[row] = higher[row] = -1;
                continue;
            }

            (int x, int y) = (ofA[a.Codes[row]], ofB[b.Codes[row]]);
            (lower[row], higher[row]) = x < y ? (x, y) : (y, x);
        }

        return [new(name + ":lower", lower), new(name + ":higher", higher)];
    }

    private EncodedColumn? Column(ColumnRole role) => table.Columns.FirstOrDefault(c => c.Role == role);
}
