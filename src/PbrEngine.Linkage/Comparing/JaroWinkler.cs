using System.Numerics;

namespace PbrEngine.Linkage.Comparing;

/// <summary>The Jaro–Winkler similarity of two strings, from 0 (nothing in common) to 1 (equal).</summary>
/// <remarks>Jaro (1989): matching characters within half the longer length, and transpositions. Winkler (1990): up to
/// four equal leading characters raise it by a tenth of what is missing each. Published values: MARTHA/MARHTA 0.9611,
/// DIXON/DICKSONX 0.8133, DWAYNE/DUANE 0.84.</remarks>
public static class JaroWinkler
{
    private const double PrefixScale = 0.1;
    private const int PrefixMax = 4;
    private const int StackMax = 1024;

    /// <summary>The similarity; symmetric. Two empty strings are equal; an empty one is unlike any other. Nothing is
    /// allocated for strings of up to 1,024 characters.</summary>
    /// <param name="left">One string, compared character by character, case included.</param>
    /// <param name="right">The other string.</param>
    /// <param name="boostAbove">The Jaro similarity above which equal leading characters count.</param>
    /// <returns>A number from 0 to 1.</returns>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double boostAbove = 0)
    {
        if (left.SequenceEqual(right))
        {
            return 1;
        }

        double jaro = Jaro(left, right);
        if (jaro <= boostAbove)
        {
            return jaro;
        }

        int prefix = Math.Min(left.CommonPrefixLength(right), PrefixMax);
        return jaro + prefix * PrefixScale * (1 - jaro);
    }

    private static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Math.Max(left.Length, right.Length) <= CharacterPlaces.LengthMax ? JaroOfWords(left, right)
            : JaroOfTexts(left, right);

    // What is paired is a bit for each place, so that the first free partner within reach is the lowest bit.
    private static double JaroOfWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> buffer = stackalloc char[CharacterPlaces.LengthMax];
        var places = new CharacterPlaces(right, buffer);
        int reach = Reach(left, right);
        ulong within = (1UL << (reach + 1)) - 1;
        ulong leftPaired = 0;
        ulong rightPaired = 0;
        for (int i = 0; i < left.Length; i++)
        {
            ulong free = places.Of(left[i]) & within & ~rightPaired;
            rightPaired |= free & (0 - free);
            leftPaired |= (free == 0 ? 0UL : 1UL) << i;
            within = (within << 1) | (i < reach ? 1UL : 0UL);
        }

        int pairs = BitOperations.PopCount(leftPaired);
        int outOfOrder = 0;
        while (leftPaired != 0)
        {
            int i = BitOperations.TrailingZeroCount(leftPaired);
            int j = BitOperations.TrailingZeroCount(rightPaired);
            outOfOrder += left[i] == right[j] ? 0 : 1;
            leftPaired &= leftPaired - 1;
            rightPaired &= rightPaired - 1;
        }

        return Score(left.Length, right.Length, pairs, outOfOrder);
    }

    private static double JaroOfTexts(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<bool> leftPaired = left.Length <= StackMax ? stackalloc bool[left.Length] : new bool[left.Length];
        Span<bool> rightPaired = right.Length <= StackMax ? stackalloc bool[right.Length] : new bool[right.Length];
        leftPaired.Clear();
        rightPaired.Clear();
        int pairs = Pair(left, right, leftPaired, rightPaired);
        return Score(left.Length, right.Length, pairs, OutOfOrder(left, right, leftPaired, rightPaired));
    }

    private static double Score(int left, int right, int pairs, int outOfOrder) => pairs == 0 ? 0
        : ((double)pairs / left + (double)pairs / right + (pairs - outOfOrder / 2.0) / pairs) / 3;

    private static int Reach(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Math.Max(Math.Max(left.Length, right.Length) / 2 - 1, 0);

    private static int Pair(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<bool> leftPaired, Span<bool> rightPaired)
    {
        int reach = Reach(left, right);
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
