using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Which groups name a record, and which records a group names.</summary>
internal sealed class StatedGroups
{
    private readonly int[][] groupsOf;
    private readonly List<int[]> rowsOf = [];

    private StatedGroups(int rows)
    {
        groupsOf = new int[rows][];
        Array.Fill(groupsOf, []);
    }

    public int Count => rowsOf.Count;

    /// <summary>The groups of a table's records; days don't matter, for who was named beside somebody once is not
    /// them.</summary>
    /// <exception cref="ArgumentException">An edge names no record of the table.</exception>
    public static StatedGroups Of(PersonTable table, IEnumerable<HouseholdEdge> edges, int recordsMax)
    {
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            rowOf.Add(table.Ids[row], row);
        }

        var stated = new StatedGroups(table.Count);
        foreach (var group in edges.GroupBy(edge => (edge.Basis, edge.Group), edge => edge.Person))
        {
            int[] rows = [.. group.Distinct(StringComparer.Ordinal).Select(id => RowOf(rowOf, id)).Order()];
            if (rows.Length <= recordsMax)
            {
                stated.Add(rows);
            }
        }

        return stated;
    }

    public IReadOnlyList<int> GroupsOf(int row) => groupsOf[row];

    public IReadOnlyList<int> RowsOf(int group) => rowsOf[group];

    private void Add(int[] rows)
    {
        foreach (int row in rows)
        {
            groupsOf[row] = [.. groupsOf[row], rowsOf.Count];
        }

        rowsOf.Add(rows);
    }

    private static int RowOf(Dictionary<string, int> rowOf, string id) => rowOf.TryGetValue(id, out int row)
        ? row : throw new ArgumentException($"No record has the id '{id}' of an edge.", nameof(id));
}
