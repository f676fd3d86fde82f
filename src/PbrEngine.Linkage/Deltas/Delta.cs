using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>Brings an answer up to date: compares the pairs that changed rows bring, keeps the others as they were
/// found, and weighs all, because how frequent a value is changes with every row.</summary>
internal static class Delta
{
    // With more changed rows than this there is nothing to be gained.
    private const double TouchedShareMax = 0.5;

    /// <summary>Brings an answer up to date.</summary>
    /// <param name="basis">What the earlier answer rests on.</param>
    /// <param name="now">The records, in the ordinal order of their ids.</param>
    /// <param name="options">How they are matched.</param>
    /// <param name="model">The model of both.</param>
    /// <returns>The answer; null where all has to be matched again.</returns>
    /// <exception cref="ModelMismatchException">The model is for other columns.</exception>
    public static MatchAnswer? Of(
        MatchBasis basis, PersonTable now, MatchOptions options, ModelDescription model)
    {
        // In a smaller table weights are higher, so that pairs which were left out may count.
        if (now.Count < basis.Table.Count || options.BlockRowsMax != basis.BlockRowsMax
            || RowChanges.Of(basis.Table, now) is not { } changes
            || changes.Touched.Length > TouchedShareMax * now.Count)
        {
            return null;
        }

        var times = new RowTimes(now.Count, changes.Touched, changes.Gone.Length);
        int[] without = [.. basis.RowsWithoutBlock.Select(row => changes.Now[row]).Where(row => row >= 0)];
        int[] watched =
            [.. changes.Touched, .. Enumerable.Range(now.Count, changes.Gone.Length), .. without];
        PersonTable spanning = SpanningTable.Of(now, basis.Table, changes.Gone);
        if (DeltaRules.Of(basis, spanning, times, watched, options, model.Blocking) is not { } rules)
        {
            return null;
        }

        IReadOnlyList<IComparison> comparisons = Comparisons.Of(now);
        MatchChecks.Check(comparisons);
        var scale = DescribedModel.Of(model, comparisons, now.Count);
        var candidates = new DeltaCandidates(rules.Used, times, options);
        AgreeingPair[] fresh = Compared(candidates.Fresh(options.Threads), comparisons, options.Threads);
        AgreeingPair[] kept = Kept(basis.Pairs, changes.Now, candidates);
        int[] alone = candidates.RowsWithoutBlock(without, changes.Touched);
        var sieve = new Sieve(scale);
        AgreeingPair[] agreeing = [.. Merged(kept, fresh).Where(pair => sieve.Of(pair.Pattern) != Hope.None)];
        IEnumerable<AgreeingPair> equal = EqualRows.Pairs(now, alone).Select(pair => AgreeingPair.Of(
            pair.Left, pair.Right, PairWeights.PatternOf(comparisons, pair.Left, pair.Right)));
        return new(
            scale,
            PairWeights.Of(
                [.. agreeing.Concat(equal).Where(pair => sieve.Of(pair.Pattern) == Hope.Some)], scale, options.Threads),
            new(now, rules.Report, basis.BlockRowsMax, alone, agreeing));
    }

    private static AgreeingPair[] Compared(ulong[] places, IReadOnlyList<IComparison> comparisons, int threads)
    {
        var pairs = new AgreeingPair[places.Length];
        PairWeights.InParts(places.Length, threads, at =>
        {
            (int left, int right) = ((int)(places[at] >> 32), (int)(uint)places[at]);
            pairs[at] = new(left, right, PairWeights.PatternOf(comparisons, left, right));
        });
        return pairs;
    }

    // Rows keep their order, and so do pairs.
    private static AgreeingPair[] Kept(AgreeingPair[] pairs, int[] now, DeltaCandidates candidates)
    {
        var kept = new List<AgreeingPair>(pairs.Length);
        foreach ((int left, int right, ulong pattern) in pairs)
        {
            if (now[left] >= 0 && now[right] >= 0 && candidates.IsStill(now[left], now[right]))
            {
                kept.Add(new(now[left], now[right], pattern));
            }
        }

        return [.. kept];
    }

    // Of a block that was too large, pairs are compared again that another rule gave already.
    private static IEnumerable<AgreeingPair> Merged(AgreeingPair[] kept, AgreeingPair[] fresh)
    {
        int place = 0;
        foreach (AgreeingPair pair in kept)
        {
            while (place < fresh.Length && fresh[place].Place < pair.Place)
            {
                yield return fresh[place++];
            }

            place += place < fresh.Length && fresh[place].Place == pair.Place ? 1 : 0;
            yield return pair;
        }

        for (; place < fresh.Length; place++)
        {
            yield return fresh[place];
        }
    }
}
