namespace PbrEngine.Linkage.Tables;

/// <summary>A table as it was read, and the rows of another one that came later.</summary>
/// <remarks>It holds what one table of all those rows would hold, but for the order of rows and texts, on which nothing
/// that is found depends.</remarks>
public sealed record GrownTable
{
    /// <summary>The rows of the first table that stand, then those of the second.</summary>
    public required RawTable Table { get; init; }

    /// <summary>How many rows of the first table gave way to one of the second with their id.</summary>
    public required int Replaced { get; init; }

    /// <summary>Puts two tables together.</summary>
    /// <param name="table">A table.</param>
    /// <param name="later">Rows of the same columns, in any order of columns. One whose id is there takes the place of
    /// the row that has it.</param>
    /// <param name="id">The column that tells rows apart, in both.</param>
    /// <exception cref="ArgumentException">The columns aren't the same.</exception>
    public static GrownTable Of(RawTable table, RawTable later, string id)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(later);
        if (!HaveSameColumns(table, later) || table.Find(id) is not { } ids)
        {
            throw new ArgumentException("The columns aren't the same, or there is no id among them.", nameof(later));
        }

        int[] standing = Standing(ids, later.Find(id)!);
        return new()
        {
            Table = new()
            {
                Columns = [.. table.Columns.Select(column => Grown(column, standing, Of(later, column.Name)))],
                Count = standing.Length + later.Count,
            },
            Replaced = table.Count - standing.Length,
        };
    }

    /// <summary>Whether two tables have columns of the same names.</summary>
    /// <param name="one">A table.</param>
    /// <param name="other">Another one.</param>
    public static bool HaveSameColumns(RawTable one, RawTable other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal)
            .SetEquals(other.Columns.Select(column => column.Name));
    }

    private static RawColumn Of(RawTable table, string name) => table.Columns.Single(column => column.Name == name);

    private static int[] Standing(RawColumn ids, RawColumn later)
    {
        var named = later.Texts.ToHashSet(StringComparer.Ordinal);
        bool[] gives = Array.ConvertAll(ids.Texts, named.Contains);
        return [.. Enumerable.Range(0, ids.Codes.Length).Where(row => ids.Codes[row] < 0 || !gives[ids.Codes[row]])];
    }

    private static RawColumn Grown(RawColumn column, int[] standing, RawColumn later)
    {
        int[] codes = new int[standing.Length + later.Codes.Length];
        int[] counts = new int[column.Texts.Length + later.Texts.Length];
        int[] own = Codes(column.Texts, later.Texts, out string[] texts);
        for (int row = 0; row < codes.Length; row++)
        {
            int code = row < standing.Length
                ? column.Codes[standing[row]]
                : later.Codes[row - standing.Length] is >= 0 and var other ? own[other] : EncodedColumn.Missing;
            codes[row] = code;
            if (code >= 0)
            {
                counts[code]++;
            }
        }

        return WithoutUnused(column.Name, codes, texts, counts.AsSpan(0, texts.Length));
    }

    // The code of each later text. Only the later ones, which are few, are held in a table.
    private static int[] Codes(string[] texts, string[] later, out string[] all)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int place, string text) in later.Index())
        {
            places.Add(text, place);
        }

        int[] codes = new int[later.Length];
        Array.Fill(codes, EncodedColumn.Missing);
        for (int code = 0; code < texts.Length && places.Count > 0; code++)
        {
            if (places.Remove(texts[code], out int place))
            {
                codes[place] = code;
            }
        }

        string[] added = [.. later.Where((_, place) => codes[place] < 0)];
        int next = texts.Length;
        for (int place = 0; place < codes.Length; place++)
        {
            codes[place] = codes[place] < 0 ? next++ : codes[place];
        }

        all = added.Length == 0 ? texts : [.. texts, .. added];
        return codes;
    }

    // How many different texts there are says what a column is, so that one that no row states any more must go.
    private static RawColumn WithoutUnused(string name, int[] codes, string[] texts, ReadOnlySpan<int> counts)
    {
        if (counts.Contains(0))
        {
            int[] kept = new int[texts.Length];
            int next = 0;
            for (int code = 0; code < kept.Length; code++)
            {
                kept[code] = counts[code] == 0 ? EncodedColumn.Missing : next++;
            }

            codes = Array.ConvertAll(codes, code => code < 0 ? code : kept[code]);
            texts = [.. texts.Where((_, code) => kept[code] >= 0)];
            counts = counts.ToArray().Where(count => count > 0).ToArray();
        }

        return new() { Name = name, Codes = codes, Texts = texts, Counts = counts.ToArray() };
    }
}
