using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>A second pass over pairs that the first left in doubt: their households speak, too.</summary>
/// <remarks>
/// It raises, and joins, two records only where nothing contradicts it: a group that names both as two members, a
/// different identifier, dates of birth too far apart for a slip, another sex with another date, another forename, or
/// another record that could as well be the one. <see cref="HouseholdModel"/> says what is learned, and how.
/// <para>The same records and edges give the same result in any order.</para>
/// </remarks>
public static class AssociativeLinking
{
    /// <summary>Links the records of one table again.</summary>
    /// <param name="table">The records.</param>
    /// <param name="compared">What the first pass made of pairs (<see cref="MatchResult.Pairs"/>), in any
    /// order.</param>
    /// <param name="edges">Which groups sources name records in; the person of an edge is a record's id. Two records of
    /// one group are two persons: an edge of a source that repeats a person within a group must be left out.</param>
    /// <param name="options">How far households may speak.</param>
    /// <exception cref="ArgumentException">An edge names no record of the table, or an option isn't what it must
    /// be.</exception>
    public static AssociativeResult Link(
        PersonTable table, IReadOnlyList<MatchedPair> compared, IEnumerable<HouseholdEdge> edges,
        AssociativeOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(options);
        if (!(options.ReviewBits <= options.JoinBits) || options.EvidenceBitsMax < 0 || options.RivalBits < 0
            || options.RoundsMax < 0)
        {
            throw new ArgumentException("Bits and rounds are not negative, and review ends where joining begins.",
                nameof(options));
        }

        MatchedPair[] pairs =
        [
            .. compared.OrderByDescending(pair => pair.Weight)
                .ThenBy(pair => table.Ids[pair.Left], StringComparer.Ordinal)
                .ThenBy(pair => table.Ids[pair.Right], StringComparer.Ordinal),
        ];
        StatedGroups stated = StatedGroups.Of(table, edges, options.GroupRecordsMax);
        var clusters = new GuardedClusters(table.Count, stated, new Contradictions(table));
        MatchedPair[] heldApart =
        [
            .. pairs.TakeWhile(pair => pair.Weight >= options.JoinBits)
                .Where(pair => !clusters.Join(pair.Left, pair.Right)),
        ];
        var rounds = new AssociativeRounds(clusters, new Addresses(table), options);
        HouseholdModel model = rounds.Learn(stated, pairs);
        IReadOnlyList<HouseholdLink> raised = rounds.Raise(pairs, model);
        return new()
        {
            Clusters = SmallestIds(table, clusters),
            Raised = raised,
            Review = rounds.InDoubt(pairs, model),
            HeldApart = heldApart,
            Model = model,
        };
    }

    private static int[] SmallestIds(PersonTable table, GuardedClusters clusters)
    {
        int[] smallest = new int[table.Count];
        Array.Fill(smallest, -1);
        for (int row = 0; row < table.Count; row++)
        {
            int root = clusters.RootOf(row);
            bool isSmaller = smallest[root] < 0
                || string.CompareOrdinal(table.Ids[row], table.Ids[smallest[root]]) < 0;
            smallest[root] = isSmaller ? row : smallest[root];
        }

        return [.. Enumerable.Range(0, table.Count).Select(row => smallest[clusters.RootOf(row)])];
    }
}
