namespace PbrEngine.Linkage.Matching;

/// <summary>How likely each kind of pairs is, and how it agrees.</summary>
internal sealed class MatchModel
{
    private readonly double[] bitsOfShares;

    private readonly double[] credibility;

    // Kind by kind, whether the rarity of a comparison's value speaks against it.
    private readonly bool[][] isByChance;

    /// <summary>Puts a model together.</summary>
    /// <param name="comparisons">What is compared.</param>
    /// <param name="kinds">Kinds of pairs: one person first, strangers last.</param>
    /// <param name="levels">Kind by kind, how it agrees.</param>
    /// <param name="shares">Kind by kind, the share of all pairs; they add up to 1.</param>
    /// <param name="credibility">Comparison by comparison, how far the frequencies of its values are believed, 0 to 1;
    /// null for wholly.</param>
    public MatchModel(
        IReadOnlyList<IComparison> comparisons, IReadOnlyList<PairKind> kinds,
        IReadOnlyList<LevelProbabilities> levels, double[] shares, double[]? credibility = null)
    {
        this.credibility = credibility ?? [.. comparisons.Select(_ => 1.0)];
        Comparisons = comparisons;
        Kinds = kinds;
        Levels = levels;
        Shares = shares;
        bitsOfShares = Array.ConvertAll(shares, Math.Log2);
        isByChance =
        [
            .. kinds.Select(kind => comparisons
                .Select(c => kind.AreStrangers || kind.TieOf(c.Aspect) == Tie.Random).ToArray()),
        ];
    }

    public IReadOnlyList<IComparison> Comparisons { get; }

    public IReadOnlyList<PairKind> Kinds { get; }

    public IReadOnlyList<LevelProbabilities> Levels { get; }

    public double[] Shares { get; }

    /// <summary>The m probabilities.</summary>
    public LevelProbabilities Match => Levels[0];

    /// <summary>The u probabilities.</summary>
    public LevelProbabilities Random => Levels[^1];

    /// <summary>The share of all pairs that are one person.</summary>
    public double MatchShare => Shares[0];

    /// <summary>The match weight in bits: the base-2 logarithm of the odds of one person, prior included.</summary>
    public double Weight(ulong pattern, int left, int right)
    {
        Span<double> rarity = stackalloc double[Comparisons.Count];
        for (int k = 0; k < rarity.Length; k++)
        {
            rarity[k] = Rarity(k, Pattern.Level(pattern, k), left);
        }

        return WeightOf(pattern, rarity);
    }

    /// <summary>The same without the values' frequencies.</summary>
    public double Weight(ulong pattern)
    {
        Span<double> rarity = stackalloc double[Comparisons.Count];
        rarity.Clear();
        return WeightOf(pattern, rarity);
    }

    /// <summary>The base-2 logarithm of how much likelier it is that strangers share this very value than that they
    /// share any.</summary>
    public double Rarity(int comparison, int level, int row)
    {
        IComparison one = Comparisons[comparison];
        if (level == 0 || !one.Levels[level].IsEqual || one.ChanceOfEqual is not (> 0 and var chance))
        {
            return 0;
        }

        double frequency = one.Frequency(row);
        return frequency <= 0 ? 0 : (Math.Log2(frequency) - Math.Log2(chance))
            * Reliability(comparison, level, chance) * credibility[comparison];
    }

    /// <summary>How likely each kind is at a pattern.</summary>
    /// <param name="pattern">How a pair agrees.</param>
    /// <param name="posteriors">Gets the answer, kind by kind.</param>
    public void Posteriors(ulong pattern, Span<double> posteriors)
    {
        double all = 0;
        for (int kind = 0; kind < posteriors.Length; kind++)
        {
            posteriors[kind] = Math.Pow(2, bitsOfShares[kind] + Levels[kind].Bits(pattern));
            all += posteriors[kind];
        }

        for (int kind = 0; kind < posteriors.Length; kind++)
        {
            posteriors[kind] /= all;
        }
    }

    // Where most rows that share a value are one person, how often a value is stated says how often that person is.
    private double Reliability(int comparison, int level, double chance) =>
        Math.Min(Random.Of(comparison, level) / chance, 1);

    private double WeightOf(ulong pattern, ReadOnlySpan<double> rarity)
    {
        double other = 0;
        for (int kind = 1; kind < Kinds.Count; kind++)
        {
            double bits = bitsOfShares[kind] + Levels[kind].Bits(pattern);
            for (int k = 0; k < rarity.Length; k++)
            {
                bits += isByChance[kind][k] ? rarity[k] : 0;
            }

            other += Math.Pow(2, bits);
        }

        return bitsOfShares[0] + Match.Bits(pattern) - Math.Log2(other);
    }
}
