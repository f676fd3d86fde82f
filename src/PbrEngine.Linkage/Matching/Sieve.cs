namespace PbrEngine.Linkage.Matching;

/// <summary>Whether a pair is worth keeping.</summary>
internal enum Hope
{
    /// <summary>It isn't.</summary>
    None,

    /// <summary>It all but is. Where a table grows, weights fall (<see cref="DescribedModel"/>), so that what is left
    /// out once stays out; a rounding error is all that could bring it back, and these are on the safe side of
    /// one.</summary>
    Near,

    /// <summary>It is.</summary>
    Some,
}

/// <summary>Tells the pairs that are worth keeping, each pattern worked out once. For one thread.</summary>
internal sealed class Sieve(MatchModel model)
{
    // Pairs that even what is thought before learning finds hopeless aren't kept, in bits.
    private const double Hopeless = -12;
    private const double Nearness = 1e-6;

    private readonly Dictionary<ulong, Hope> known = [];

    public Hope Of(ulong pattern)
    {
        if (!known.TryGetValue(pattern, out Hope hope))
        {
            // Two that have nothing in common may be as likely as any two; they are never one person for that.
            double weight = Pattern.HasAgreement(pattern) ? model.Weight(pattern) : double.NegativeInfinity;
            hope = weight > Hopeless ? Hope.Some : weight > Hopeless - Nearness ? Hope.Near : Hope.None;
            known.Add(pattern, hope);
        }

        return hope;
    }
}
