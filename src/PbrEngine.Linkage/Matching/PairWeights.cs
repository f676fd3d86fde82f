namespace PbrEngine.Linkage.Matching;

/// <summary>How pairs of rows agree, and what that weighs.</summary>
internal static class PairWeights
{
    private const int PartPairs = 1 << 14;

    /// <summary>How two rows agree.</summary>
    public static ulong PatternOf(IReadOnlyList<IComparison> comparisons, int left, int right)
    {
        ulong pattern = 0;
        for (int k = 0; k < comparisons.Count; k++)
        {
            pattern = Pattern.With(pattern, k, comparisons[k].Level(left, right));
        }

        return pattern;
    }

    /// <summary>The match weight of two rows in bits, prior included.</summary>
    public static double Of(MatchModel model, int left, int right) =>
        model.Weight(PatternOf(model.Comparisons, left, right), left, right);

    /// <summary>Weighs pairs.</summary>
    public static MatchedPair[] Of(AgreeingPair[] pairs, MatchModel model, int threads)
    {
        var weighed = new MatchedPair[pairs.Length];
        InParts(pairs.Length, threads, at =>
        {
            (int left, int right, ulong pattern) = pairs[at];
            weighed[at] = new(left, right, model.Weight(pattern, left, right));
        });
        return weighed;
    }

    /// <summary>Does something for each place, so many at once that handing out the work costs little.</summary>
    public static void InParts(int count, int threads, Action<int> work) => Parallel.For(
        0, (count + PartPairs - 1) / PartPairs, new() { MaxDegreeOfParallelism = threads }, part =>
        {
            int end = Math.Min((part + 1) * PartPairs, count);
            for (int at = part * PartPairs; at < end; at++)
            {
                work(at);
            }
        });
}
