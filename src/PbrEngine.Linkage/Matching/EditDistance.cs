namespace PbrEngine.Linkage.Matching;

internal static class EditDistance
{
    /// <summary>Whether the optimal string alignment distance is at most <paramref name="limit"/>.</summary>
    public static bool AtMost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Max(a.Length, b.Length) <= limit)
        {
            return true;
        }

        if (Math.Abs(a.Length - b.Length) > limit || limit == 0)
        {
            return false;
        }

        // One edit, then the rest with one fewer.
        return a.Length > 0 && b.Length > 0
            && (AtMost(a[1..], b[1..], limit - 1)
                || AtMost(a[1..], b, limit - 1)
                || AtMost(a, b[1..], limit - 1)
                || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0]
                    && AtMost(a[2..], b[2..], limit - 1)));
    }
}
