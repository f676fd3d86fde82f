namespace PbrEngine.Linkage.Comparing;

/// <summary>The Jaro–Winkler similarity of two strings, from 0 (nothing in common) to 1 (equal).</summary>
/// <remarks>Jaro (1989): matching characters within half the longer length, and transpositions. Winkler (1990): up to
/// four equal leading characters raise it by a tenth of what is missing each, when the Jaro similarity is above 0.7.
/// Published values: MARTHA/MARHTA 0.9611, DIXON/DICKSONX 0.8133, DWAYNE/DUANE 0.84.</remarks>
public static class JaroWinkler
{
    private const double PrefixScale = 0.1;
    private const int PrefixMax = 4;
    private const double BoostAbove = 0.7;
    private const int StackMax = 128;

    /// <summary>The similarity; symmetric. Two empty strings are equal; an empty one is unlike any other.</summary>
    /// <param name="left">One string, compared character by character, case included.</param>
    /// <param name="right">The other string.</param>
    /// <returns>A number from 0 to 1.</returns>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return 1;
        }

        double jaro = Jaro(left, right);
        if (jaro <= BoostAbove)
        {
            return jaro;
        }

        int prefix = Math.Min(left.CommonPrefixLength(right), PrefixMax);
        return jaro + prefix * PrefixScale * (1 - jaro);
    }

    private static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<bool> leftPaired = left.Length <= StackMax ? stackalloc bool[left.Length] : new bool[left.Length];
        Span<bool> rightPaired = right.Length <= StackMax ? stackalloc bool[right.Length] : new bool[right.Length];
        leftPaired.Clear();
        rightPaired.Clear();
        int pairs = Pair(left, right, leftPaired, rightPaired);
        if (pairs == 0)
        {
            return 0;
        }

        double transpositions = OutOfOrder(left, right, leftPaired, rightPaired) / 2.0;
        return ((double)pairs / left.Length + (double)pairs / right.Length + (pairs - transpositions) / pairs) / 3;
    }

    private static int Pair(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<bool> leftPaired, Span<bool> rightPaired)
    {
        int reach = Math.Max(Math.Max(left.Length, right.Length) / 2 - 1, 0);
        int pairs = 0;
        for (int i = 0; i < left.Length; i++)
        {
            int last = Math.Min(i + reach, right.Length - 1);
            for (int j = Math.Max(i - reach, 0); j <= last && !leftPaired[i]; j++)
            {
                if (!rightPaired[j] && left[i] == right[j])
                {
                    leftPaired[i] = rightPaired[j] = true;
                    pairs++;
                }
            }
        }

        return pairs;
    }

    private static int OutOfOrder(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<bool> leftPaired, Span<bool> rightPaired)
    {
        int count = 0;
        int j = 0;
        for (int i = 0; i < left.Length; i++)
        {
            if (!leftPaired[i])
            {
                continue;
            }

            while (!rightPaired[j])
            {
                j++;
            }

            count += left[i] == right[j] ? 0 : 1;
            j++;
        }

        return count;
    }
}
