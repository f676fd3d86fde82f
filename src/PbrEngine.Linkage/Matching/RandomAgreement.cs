namespace PbrEngine.Linkage.Matching;

/// <summary>How random pairs agree: by counting values where that is exact, by seeded random pairs elsewhere.</summary>
internal static class RandomAgreement
{
    private const int PairsMin = 200_000;
    private const int PairsMax = 1_000_000;
    private const int Parts = 16;

    /// <summary>Of each comparison, the probability of each level for two random rows.</summary>
    /// <param name="comparisons">What is compared.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="seed">Chooses the pairs.</param>
    /// <param name="threads">How many parts are worked on at once; the answer doesn't depend on it.</param>
    /// <param name="isPair">Which pairs count.</param>
    public static double[][] Of(
        IReadOnlyList<IComparison> comparisons, int rows, ulong seed, int threads, Func<int, int, bool> isPair)
    {
        long wanted = Math.Min(Math.Clamp(20L * rows, PairsMin, PairsMax), 20L * rows * rows);
        var parts = new long[Parts][][];
        Parallel.For(0, Parts, new() { MaxDegreeOfParallelism = threads }, part => parts[part] = Count(
            comparisons, new RandomRows(seed + (ulong)part, rows), wanted / Parts, isPair));
        return [.. comparisons.Select((c, k) => Probabilities(
            c, [.. Enumerable.Range(0, c.Levels.Count).Select(level => parts.Sum(p => p[k][level]))]))];
    }

    private static long[][] Count(
        IReadOnlyList<IComparison> comparisons, RandomRows random, long wanted, Func<int, int, bool> isPair)
    {
        long[][] counts = [.. comparisons.Select(c => new long[c.Levels.Count])];
        for (long i = 0; i < wanted; i++)
        {
            int left = random.Next();
            int right = random.Next();
            if (left == right || !isPair(left, right))
            {
                continue;
            }

            for (int k = 0; k < comparisons.Count; k++)
            {
                counts[k][comparisons[k].Level(left, right)]++;
            }
        }

        return counts;
    }

    private static double[] Probabilities(IComparison comparison, long[] counts)
    {
        int levels = counts.Length;
        double stated = counts.Skip(1).Sum();
        double[] share = new double[levels];
        share[0] = 1;
        for (int level = 1; level < levels; level++)
        {
            share[level] = (counts[level] + 0.5) / (stated + 0.5 * (levels - 1));
        }

        if (comparison.ChanceOfEqual is { } equal)
        {
            double rest = 1 - share[levels - 1];
            for (int level = 1; level < levels - 1; level++)
            {
                share[level] *= (1 - equal) / rest;
            }

            share[levels - 1] = equal;
        }

        return share;
    }
}
