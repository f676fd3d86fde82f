namespace PbrEngine.Linkage.Matching;

/// <summary>Two rows that were compared, and how they agree.</summary>
/// <param name="Left">The row whose id is the smaller.</param>
/// <param name="Right">The other row.</param>
/// <param name="Pattern">The levels of all comparisons.</param>
internal readonly record struct AgreeingPair(int Left, int Right, ulong Pattern)
{
    /// <summary>Two rows in either order.</summary>
    public static AgreeingPair Of(int one, int other, ulong pattern) =>
        new(Math.Min(one, other), Math.Max(one, other), pattern);

    /// <summary>By left row, then right row.</summary>
    public ulong Place => ((ulong)Left << 32) | (uint)Right;

    /// <summary>Sorts pairs by their places.</summary>
    public static AgreeingPair[] InOrder(AgreeingPair[] pairs)
    {
        Array.Sort(Array.ConvertAll(pairs, pair => pair.Place), pairs);
        return pairs;
    }
}
