using System.Numerics;
using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Matching;

/// <summary>The Jaro–Winkler similarity of a column's values, not worked out where the letters alone show that it is
/// below what is of interest. Of long texts the beginning is compared.</summary>
/// <remarks>A value's signature has a bit for the first and one for the second use of each letter; what two signatures
/// share bounds the number of matching letters from above.</remarks>
internal sealed class TextSignatures
{
    private const int Letters = 32;

    // No name is longer; without a bound one column of long texts would take hours.
    private const int LengthMax = 128;

    private readonly string[] values;
    private readonly ulong[] signatures;
    private readonly int[] furthers;

    public TextSignatures(string[] values)
    {
        this.values = Array.ConvertAll(values, value => value.Length > LengthMax ? value[..LengthMax] : value);
        signatures = new ulong[values.Length];
        furthers = new int[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            (signatures[i], furthers[i]) = Signature(this.values[i]);
        }
    }

    /// <summary>The similarity; 0 where the letters alone show that it is below <paramref name="least"/>.</summary>
    public double Similarity(int one, int other, double least) =>
        Bound(one, other) < least ? 0 : JaroWinkler.Similarity(values[one], values[other]);

    private double Bound(int one, int other)
    {
        (string a, string b) = (values[one], values[other]);
        int matching = Math.Min(
            BitOperations.PopCount(signatures[one] & signatures[other]) + Math.Min(furthers[one], furthers[other]),
            Math.Min(a.Length, b.Length));
        if (matching == 0)
        {
            return 0;
        }

        double jaro = ((double)matching / a.Length + (double)matching / b.Length + 1) / 3;
        int prefix = Math.Min(a.AsSpan().CommonPrefixLength(b), 4);
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static (ulong Bits, int Furthers) Signature(string value)
    {
        ulong bits = 0;
        int further = 0;
        foreach (char letter in value)
        {
            ulong first = 1UL << (letter % Letters);
            ulong second = first << Letters;
            if ((bits & first) == 0)
            {
                bits |= first;
            }
            else if ((bits & second) == 0)
            {
                bits |= second;
            }
            else
            {
                further++;
            }
        }

        return (bits, further);
    }
}
