namespace PbrEngine.Linkage.Comparing;

/// <summary>The number of edits between two strings: a character put in, left out or replaced, or two neighbours that
/// changed places, no part being edited twice (optimal string alignment).</summary>
/// <remarks>Up to 64 characters by bits, a column of the table at a time (Hyyrö 2003, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances"); longer ones by the table itself, of which only the band within
/// the limit is filled.</remarks>
public static class DamerauLevenshtein
{
    private const int StackMax = 1024;

    /// <summary>The distance; symmetric, 0 exactly when the strings are equal.</summary>
    /// <param name="left">One string, compared character by character, case included.</param>
    /// <param name="right">The other string.</param>
    /// <returns>A number of edits, at most the longer length.</returns>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Distance(left, right, Math.Max(left.Length, right.Length));

    /// <summary>The distance, as far as it is of interest. Nothing is allocated for strings of up to 1,024
    /// characters.</summary>
    /// <param name="left">One string, compared character by character, case included.</param>
    /// <param name="right">The other string.</param>
    /// <param name="limit">The largest distance of interest, 0 or more.</param>
    /// <returns>The distance, or <paramref name="limit"/> + 1 when it is larger.</returns>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Strip(ref left, ref right);
        if (left.Length > right.Length)
        {
            ReadOnlySpan<char> longer = left;
            left = right;
            right = longer;
        }

        if (right.Length - left.Length > limit)
        {
            return limit + 1;
        }

        int distance = left.Length == 0 ? right.Length
            : left.Length <= CharacterPlaces.LengthMax ? ByBits(left, right) : ByBand(left, right, limit);
        return Math.Min(distance, limit + 1);
    }

    // What both begin or end with costs nothing in any alignment.
    private static void Strip(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        int prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];
        int suffix = 0;
        int most = Math.Min(left.Length, right.Length);
        while (suffix < most && left[^(suffix + 1)] == right[^(suffix + 1)])
        {
            suffix++;
        }

        left = left[..^suffix];
        right = right[..^suffix];
    }

    private static int ByBits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> buffer = stackalloc char[CharacterPlaces.LengthMax];
        var places = new CharacterPlaces(left, buffer);
        ulong last = 1UL << (left.Length - 1);
        ulong increases = ulong.MaxValue;
        ulong decreases = 0;
        ulong equalBefore = 0;
        ulong diagonal = 0;
        int distance = left.Length;
        foreach (char character in right)
        {
            ulong equal = places.Of(character);
            ulong swapped = ((~diagonal & equal) << 1) & equalBefore;
            diagonal = (((equal & increases) + increases) ^ increases) | equal | decreases | swapped;
            ulong up = decreases | ~(diagonal | increases);
            ulong down = diagonal & increases;
            distance += ((up & last) != 0 ? 1 : 0) - ((down & last) != 0 ? 1 : 0);
            up = (up << 1) | 1;
            increases = (down << 1) | ~(diagonal | up);
            decreases = up & diagonal;
            equalBefore = equal;
        }

        return distance;
    }

    // Rows are of the longer string, columns of the shorter one; a cell outside the band is more than the limit.
    private static int ByBand(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        int width = left.Length + 1;
        Span<int> rows = width <= StackMax ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> twoAbove = rows[..width];
        Span<int> above = rows[width..(2 * width)];
        Span<int> row = rows[(2 * width)..];
        rows.Fill(limit + 1);
        for (int j = 0; j < width && j <= limit; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= right.Length; i++)
        {
            row.Fill(limit + 1);
            row[0] = Math.Min(i, limit + 1);
            int end = Math.Min(left.Length, i + limit);
            for (int j = Math.Max(1, i - limit); j <= end; j++)
            {
                int cost = Math.Min(above[j - 1] + (left[j - 1] == right[i - 1] ? 0 : 1),
                    Math.Min(above[j], row[j - 1]) + 1);
                bool isSwapped = i > 1 && j > 1 && left[j - 1] == right[i - 2] && left[j - 2] == right[i - 1];
                row[j] = Math.Min(isSwapped ? Math.Min(cost, twoAbove[j - 2] + 1) : cost, limit + 1);
            }

            Span<int> spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }

        return above[left.Length];
    }
}
