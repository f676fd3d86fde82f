namespace PbrEngine.Linkage.Matching;

/// <summary>How likely each level of each comparison is, for pairs of one class.</summary>
/// <remarks>A missing value says nothing: level 0 has probability 1 in every class.</remarks>
internal sealed class LevelProbabilities
{
    private readonly double[][] values;
    private readonly double[][] bits;

    public LevelProbabilities(double[][] values)
    {
        this.values = values;
        bits = [.. values.Select(v => v.Select(Math.Log2).ToArray())];
    }

    public double Of(int comparison, int level) => values[comparison][level];

    public double[] Levels(int comparison) => values[comparison];

    /// <summary>The base-2 logarithm of the pattern's probability, comparisons taken as independent in the
    /// class.</summary>
    public double Bits(ulong pattern)
    {
        double sum = 0;
        for (int k = 0; k < bits.Length; k++)
        {
            sum += bits[k][Pattern.Level(pattern, k)];
        }

        return sum;
    }

    public double BitsOf(int comparison, int level) => bits[comparison][level];
}
