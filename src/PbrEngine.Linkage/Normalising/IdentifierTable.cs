namespace PbrEngine.Linkage.Normalising;

/// <summary>The identifiers of each row as numbers, ranked by kind, then value.</summary>
internal sealed class IdentifierTable
{
    // Sets of one are numbered as their member; the empty set and larger ones get negative numbers.
    private const int NoIdentifier = -1;

    private readonly RecordIdentifier[] identifiers;
    private readonly int[][] ofRow;
    private readonly int[] setOfRow;

    private IdentifierTable(RecordIdentifier[] identifiers, int[][] ofRow)
    {
        this.identifiers = identifiers;
        this.ofRow = ofRow;
        setOfRow = NumberSets(ofRow);
    }

    /// <summary>The row's identifier numbers, ascending and each once.</summary>
    public ReadOnlySpan<int> Of(int row) => ofRow[row];

    /// <summary>The same for two rows exactly when they carry the same identifiers.</summary>
    public int SetOf(int row) => setOfRow[row];

    public string Kind(int identifier) => identifiers[identifier].Kind;

    public string Value(int identifier) => identifiers[identifier].Value;

    public static IdentifierTable Of(IReadOnlyList<LinkRecord> records)
    {
        RecordIdentifier[] ranked = records.SelectMany(record => record.Identifiers).Distinct()
            .OrderBy(identifier => identifier.Kind, StringComparer.Ordinal)
            .ThenBy(identifier => identifier.Value, StringComparer.Ordinal)
            .ToArray();
        var rank = new Dictionary<RecordIdentifier, int>(ranked.Length);
        for (int i = 0; i < ranked.Length; i++)
        {
            rank.Add(ranked[i], i);
        }

        int[][] ranks = records.Select(record => Ranks(record.Identifiers, rank)).ToArray();
        return new IdentifierTable(ranked, ranks);
    }

    private static int[] Ranks(
        IReadOnlyList<RecordIdentifier> stated, Dictionary<RecordIdentifier, int> rank) => stated.Count switch
        {
            0 => [],
            1 => [rank[stated[0]]],
            _ => stated.Select(identifier => rank[identifier]).Distinct().Order().ToArray(),
        };

    private static int[] NumberSets(int[][] ofRow)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sets = new int[ofRow.Length];
        for (int row = 0; row < sets.Length; row++)
        {
            sets[row] = ofRow[row] switch
            {
                [] => NoIdentifier,
                [int only] => only,
                _ => NumberOf(string.Join(',', ofRow[row])),
            };
        }

        return sets;

        int NumberOf(string set) =>
            numbers.TryGetValue(set, out int number) ? number : numbers[set] = NoIdentifier - 1 - numbers.Count;
    }
}
