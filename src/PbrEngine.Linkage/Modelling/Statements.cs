using System.Collections.ObjectModel;
using System.Globalization;
using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Normalising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Modelling;

/// <summary>What is stated of each would-be person, each different statement once, as the table that a model
/// weighs.</summary>
/// <remarks>
/// Six sources state one person six times, mostly in the same words. Were each a row, a name's frequency would say how
/// many sources a person is in, and most of the work would be to compare a person with themselves.
/// <para>An identifier belongs to the person: each of their statements carries the one that any record of theirs
/// states. Where these state several of a kind, none of them is safe to call equal or different, and the statement
/// carries none; the guards look at all of them.</para>
/// </remarks>
internal sealed class Statements
{
    private readonly int[] rows;
    private readonly int[] ofRow;

    private Statements(StandardTable table, int[] rows, int[] ofRow, IReadOnlyList<EncodedColumn> columns)
    {
        this.rows = rows;
        this.ofRow = ofRow;
        Records = table;
        Table = new()
        {
            Ids = [.. rows.Select(row => row.ToString("D9", CultureInfo.InvariantCulture))],
            Columns = columns,
        };
    }

    /// <summary>The records.</summary>
    public StandardTable Records { get; }

    /// <summary>A row for each statement, in the order of the smallest record that makes it.</summary>
    public PersonTable Table { get; }

    public int Count => rows.Length;

    /// <summary>The smallest record that makes the statement.</summary>
    public int RowOf(int statement) => rows[statement];

    /// <summary>The statement that a record makes.</summary>
    public int OfRow(int row) => ofRow[row];

    /// <summary>The statements of the clusters as they are now.</summary>
    /// <param name="table">The records.</param>
    /// <param name="forest">Their clusters.</param>
    /// <param name="kinds">The kinds of identifiers that are compared.</param>
    public static Statements Of(StandardTable table, ClusterForest forest, IReadOnlyList<string> kinds)
    {
        var numbers = new Dictionary<(int Root, StandardRecord Stated), int>();
        var firsts = new List<int>();
        int[] statements = new int[table.Count];
        var identifiers = new ClusterIdentifiers(table.Identifiers);
        for (int row = 0; row < table.Count; row++)
        {
            int root = forest.RootOf(row);
            identifiers.Add(root, row);
            if (!numbers.TryGetValue((root, table[row]), out statements[row]))
            {
                statements[row] = firsts.Count;
                numbers.Add((root, table[row]), firsts.Count);
                firsts.Add(row);
            }
        }

        return new(table, [.. firsts], statements, StatementColumns.Of(
            [.. firsts.Select(table.Stated)], [.. firsts.Select(row => identifiers.Of(forest.RootOf(row)))], kinds));
    }

    private sealed class ClusterIdentifiers(IdentifierTable identifiers)
    {
        // An empty value stands for several.
        private readonly Dictionary<int, Dictionary<string, string>> byRoot = [];

        public void Add(int root, int row)
        {
            foreach (int identifier in identifiers.Of(row))
            {
                Dictionary<string, string> known = byRoot.TryGetValue(root, out var there) ? there : byRoot[root] = [];
                (string kind, string value) = (identifiers.Kind(identifier), identifiers.Value(identifier));
                known[kind] = known.GetValueOrDefault(kind, value) == value ? value : "";
            }
        }

        public IReadOnlyDictionary<string, string> Of(int root) =>
            byRoot.TryGetValue(root, out var known) ? known : ReadOnlyDictionary<string, string>.Empty;
    }
}
