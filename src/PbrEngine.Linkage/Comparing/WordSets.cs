namespace PbrEngine.Linkage.Comparing;

/// <summary>Compares texts by the words that they share, in any order: streets, lines of an address, firms.</summary>
public static class WordSets
{
    private const int WordsMax = 64;
    private const int NearLengthMin = 5;
    private const double NearCounts = 0.75;

    /// <summary>Twice the number of shared words, divided by the number of words (Dice 1945). A word that is one edit
    /// off counts three quarters, if both have five characters or more and neither is shared. Words after the 64th are
    /// not looked at.</summary>
    /// <param name="left">Words with one space between them.</param>
    /// <param name="right">The other words.</param>
    /// <returns>From 0 to 1; 1 exactly when both have the same words, equally often. Symmetric.</returns>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<Range> leftBuffer = stackalloc Range[WordsMax];
        Span<Range> rightBuffer = stackalloc Range[WordsMax];
        Span<Range> lefts = leftBuffer[..Words(left, leftBuffer)];
        Span<Range> rights = rightBuffer[..Words(right, rightBuffer)];
        if (lefts.Length + rights.Length == 0)
        {
            return 1;
        }

        ulong leftTaken = 0;
        ulong rightTaken = 0;
        int equal = Pair(left, lefts, right, rights, ref leftTaken, ref rightTaken, isNear: false);
        int near = Pair(left, lefts, right, rights, ref leftTaken, ref rightTaken, isNear: true);
        return 2 * (equal + near * NearCounts) / (lefts.Length + rights.Length);
    }

    private static int Words(ReadOnlySpan<char> text, Span<Range> words)
    {
        int count = 0;
        foreach (Range word in text.Split(' '))
        {
            if (count < WordsMax && !text[word].IsEmpty)
            {
                words[count++] = word;
            }
        }

        return count;
    }

    // Of the pairs that share a word the earlier one is taken, from whichever side one looks: symmetric.
    private static int Pair(
        ReadOnlySpan<char> left, Span<Range> lefts, ReadOnlySpan<char> right, Span<Range> rights,
        ref ulong leftTaken, ref ulong rightTaken, bool isNear)
    {
        int pairs = 0;
        for (int i = 0; i < lefts.Length; i++)
        {
            for (int j = 0; j < rights.Length && (leftTaken >> i & 1) == 0; j++)
            {
                if ((rightTaken >> j & 1) == 0 && Agree(left[lefts[i]], right[rights[j]], isNear))
                {
                    leftTaken |= 1UL << i;
                    rightTaken |= 1UL << j;
                    pairs++;
                }
            }
        }

        return pairs;
    }

    private static bool Agree(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isNear) => isNear
        ? Math.Min(left.Length, right.Length) >= NearLengthMin && DamerauLevenshtein.Distance(left, right, 1) <= 1
        : left.SequenceEqual(right);
}
