namespace PbrEngine.Linkage.Matching;

/// <summary>
/// Three kinds of pairs: of one person, of one household, of strangers. Strangers are what random pairs are; the kind
/// for households keeps people who share a surname and a home from being learned as one person.
/// </summary>
internal sealed record MatchModel
{
    public required IReadOnlyList<IComparison> Comparisons { get; init; }

    /// <summary>The m probabilities.</summary>
    public required LevelProbabilities Match { get; init; }

    /// <summary>Of two people of one household.</summary>
    public required LevelProbabilities Household { get; init; }

    /// <summary>The u probabilities.</summary>
    public required LevelProbabilities Random { get; init; }

    /// <summary>The share of all pairs that are one person.</summary>
    public required double MatchShare { get; init; }

    /// <summary>The share of all pairs that are two people of one household.</summary>
    public required double HouseholdShare { get; init; }

    /// <summary>The match weight in bits: how much likelier the pair is one person than two, prior included.</summary>
    public double Weight(ulong pattern, int left, int right)
    {
        double random = 0;
        double household = 0;
        for (int k = 0; k < Comparisons.Count; k++)
        {
            double rarity = Rarity(k, Pattern.Level(pattern, k), left);
            random += rarity;
            household += Comparisons[k].IsSharedInHouseholds ? 0 : rarity;
        }

        return WeightOf(Match.Bits(pattern), Household.Bits(pattern) + household, Random.Bits(pattern) + random);
    }

    /// <summary>The same without the values' frequencies.</summary>
    public double Weight(ulong pattern) =>
        WeightOf(Match.Bits(pattern), Household.Bits(pattern), Random.Bits(pattern));

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
        return frequency <= 0 ? 0 : (Math.Log2(frequency) - Math.Log2(chance)) * Reliability(comparison, level, chance);
    }

    /// <summary>Shares of the three kinds at a pattern.</summary>
    public (double Match, double Household) Shares(ulong pattern)
    {
        double match = MatchShare * Math.Pow(2, Match.Bits(pattern));
        double household = HouseholdShare * Math.Pow(2, Household.Bits(pattern));
        double random = (1 - MatchShare - HouseholdShare) * Math.Pow(2, Random.Bits(pattern));
        double all = match + household + random;
        return (match / all, household / all);
    }

    // Where most rows that share a value are one person, how often a value is stated says how often that person is.
    private double Reliability(int comparison, int level, double chance) =>
        Math.Min(Random.Of(comparison, level) / chance, 1);

    private double WeightOf(double match, double household, double random)
    {
        double other = HouseholdShare * Math.Pow(2, household)
            + (1 - MatchShare - HouseholdShare) * Math.Pow(2, random);
        return Math.Log2(MatchShare) + match - Math.Log2(other);
    }
}
