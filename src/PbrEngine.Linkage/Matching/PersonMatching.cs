using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Finds the records of one person, within a table or between two, without being told any.</summary>
/// <remarks>
/// Fellegi and Sunter's model (1969): a pair's match weight is the logarithm of how much likelier its agreement is for
/// one person than for two. How random pairs agree (u) is counted; how pairs of one person agree (m) is learned by
/// expectation–maximisation over the patterns of the candidate pairs; people of one household are a kind of their own.
/// <para>The same records give the same result, whatever their order and the number of threads.</para>
/// </remarks>
public static class PersonMatching
{
    /// <summary>Matches the records of a table; of several tables only records of different ones are compared
    /// (<see cref="PersonTable.Sources"/>), and a person has two of one table only where both go with one of the
    /// other.</summary>
    /// <param name="table">The records.</param>
    /// <param name="options">How they are matched.</param>
    /// <param name="model">A model that was learned before; null to learn one from these records.</param>
    /// <exception cref="ArgumentException">No column says anything of a person, two records share an id, or a column or
    /// an option isn't what it must be, nor the model.</exception>
    /// <exception cref="ModelMismatchException">The model is for other columns.</exception>
    public static MatchResult Match(PersonTable table, MatchOptions options, ModelDescription? model = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        MatchChecks.Check(options);
        MatchChecks.Check(table);
        int[] order = ById(table);
        PersonTable sorted = table.InOrder(order);
        MatchChecks.RefuseSharedIds(sorted);
        var matcher = new Matcher(sorted, options, model);
        MatchedPair[] pairs = matcher.Match();
        int[] clusters = options.IsOneToOne
            ? OneToOne.Join(table.Count, pairs, options.Threshold)
            : new Agglomeration(table.Count, matcher.Weight).Join(pairs, options.Threshold);
        int[] own = new int[table.Count];
        for (int row = 0; row < own.Length; row++)
        {
            own[order[row]] = order[clusters[row]];
        }

        Array.Sort(pairs, (a, b) => (a.Left, a.Right).CompareTo((b.Left, b.Right)));
        return new()
        {
            Clusters = own,
            Pairs = Array.ConvertAll(pairs, p => p with { Left = order[p.Left], Right = order[p.Right] }),
            Model = DescribedModel.From(
                matcher.Model, table.Count, [.. matcher.Blocking.Where(b => b.IsUsed).Select(b => b.Rule)]),
            Blocking = matcher.Blocking,
            Warnings = MatchWarnings.Of(matcher, model?.Blocking ?? []),
        };
    }

    private static int[] ById(PersonTable table)
    {
        int[] order = [.. Enumerable.Range(0, table.Count)];
        Array.Sort([.. table.Ids], order, StringComparer.Ordinal);
        return order;
    }
}
