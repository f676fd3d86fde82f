namespace PbrEngine.Linkage.Matching;

/// <summary>Two rows that were compared, and how much speaks for one person.</summary>
/// <param name="Left">The row whose id is the smaller.</param>
/// <param name="Right">The other row.</param>
/// <param name="Weight">Match weight in bits, prior included: the base-2 logarithm of the odds.</param>
public readonly record struct MatchedPair(int Left, int Right, double Weight)
{
    /// <summary>The probability that the two are one person.</summary>
    public double Probability => 1 / (1 + Math.Pow(2, -Weight));
}
