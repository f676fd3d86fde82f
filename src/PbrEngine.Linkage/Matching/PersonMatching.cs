using PbrEngine.Linkage.Deltas;
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
        int[] order = table.OrderById();
        PersonTable sorted = Sorted(table, order, model);
        var matcher = new Matcher(sorted, options, model);
        MatchedPair[] pairs = matcher.Match();
        return Result(
            table, order, options, model, new(matcher.Model, pairs, matcher.Basis(), matcher.HasConverged));
    }

    /// <summary>Matches the records of a table, of which most were matched before: the result is that of
    /// <see cref="Match"/> to the last bit, but only what new, changed and withdrawn records can have changed is worked
    /// out again. Where that is as much work, or can't be told, all is matched again.</summary>
    /// <param name="basis">What the earlier result rests on; it was matched by the same model.</param>
    /// <param name="table">The records as they are now; one that states what it stated before is known by its
    /// id.</param>
    /// <param name="options">How they are matched.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentException">As for <see cref="Match"/>; or the records are of several
    /// tables.</exception>
    /// <exception cref="ModelMismatchException">The model is for other columns.</exception>
    public static MatchResult Update(
        MatchBasis basis, PersonTable table, MatchOptions options, ModelDescription model)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(model);
        MatchChecks.Check(options);
        if (table.Sources is not null || options.IsOneToOne)
        {
            throw new ArgumentException("Only one table can be brought up to date.", nameof(table));
        }

        int[] order = table.OrderById();
        PersonTable sorted = Sorted(table, order, model);
        return Delta.Of(basis, sorted, options, model) is { } answer
            ? Result(table, order, options, model, answer)
            : Match(table, options, model);
    }

    // Rows are those of the sorted table in the answer, and of the table as it was given in the result.
    private static MatchResult Result(
        PersonTable table, int[] order, MatchOptions options, ModelDescription? given, MatchAnswer answer)
    {
        (MatchModel model, MatchedPair[] pairs, MatchBasis basis, bool hasConverged) = answer;
        return new()
        {
            Clusters = Clusters(pairs, order, model, options),
            Pairs = InOrder(pairs, order),
            Model = DescribedModel.From(
                model, table.Count, [.. basis.Blocking.Where(b => b.IsUsed).Select(b => b.Rule)]),
            Blocking = basis.Blocking,
            Warnings =
            [
                .. MatchWarnings.OfUnknown(table, given),
                .. MatchWarnings.Of(
                    model, hasConverged, basis.Blocking, given?.Blocking ?? [], basis.RowsWithoutBlock.Length, options),
            ],
            Basis = options.KeepsBasis ? basis.InOrder(order) : null,
        };
    }

    private static PersonTable Sorted(PersonTable table, int[] order, ModelDescription? model)
    {
        MatchChecks.Check(table);
        PersonTable sorted = DependentTexts.LeftOut(table, model).InOrder(order);
        MatchChecks.RefuseSharedIds(sorted);
        return sorted;
    }

    private static int[] Clusters(MatchedPair[] pairs, int[] order, MatchModel model, MatchOptions options)
    {
        int[] clusters = options.IsOneToOne
            ? OneToOne.Join(order.Length, pairs, options.Threshold)
            : new Agglomeration(order.Length, (left, right) => PairWeights.Of(model, left, right))
                .Join(pairs, options.Threshold);
        int[] own = new int[order.Length];
        for (int row = 0; row < own.Length; row++)
        {
            own[order[row]] = order[clusters[row]];
        }

        return own;
    }

    private static MatchedPair[] InOrder(MatchedPair[] pairs, int[] order)
    {
        Array.Sort(pairs, (a, b) => (a.Left, a.Right).CompareTo((b.Left, b.Right)));
        return Array.ConvertAll(pairs, p => p with { Left = order[p.Left], Right = order[p.Right] });
    }
}
