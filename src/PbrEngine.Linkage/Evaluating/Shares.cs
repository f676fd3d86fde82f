namespace PbrEngine.Linkage.Evaluating;

/// <summary>Shares of counts, with one rule for nothing out of nothing.</summary>
internal static class Shares
{
    /// <summary>Part over whole; 1 of an empty whole, because nothing in it is wrong.</summary>
    internal static double Of(long part, long whole) => whole == 0 ? 1 : (double)part / whole;

    /// <summary>The harmonic mean of precision and recall; 0 where both are.</summary>
    internal static double HarmonicMean(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
