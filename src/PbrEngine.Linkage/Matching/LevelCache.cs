namespace PbrEngine.Linkage.Matching;

/// <summary>Remembers the level of two different values, so that a similarity is worked out about once for each pair of
/// values and not for each pair of rows.</summary>
/// <remarks>One entry for many pairs, the last one kept: memory is fixed. An entry is one 64-bit number that holds its
/// own key, so that threads may read and write at once; what is lost is worked out again.</remarks>
internal sealed class LevelCache
{
    private const int LevelBits = 4;
    private const int CodeBits = 30;
    private readonly long[] entries;

    public LevelCache(int values)
    {
        long pairs = (long)values * values / 2;
        int size = 1 << 10;
        while (size < pairs && size < 1 << 19)
        {
            size <<= 1;
        }

        entries = new long[size];
    }

    /// <summary>The level kept for the two codes, the lower first; 0 when none is.</summary>
    public int Find(int low, int high)
    {
        long entry = Volatile.Read(ref entries[Slot(low, high)]);
        return entry >> LevelBits == Key(low, high) ? (int)entry & ((1 << LevelBits) - 1) : 0;
    }

    public void Keep(int low, int high, int level) =>
        Volatile.Write(ref entries[Slot(low, high)], (Key(low, high) << LevelBits) | (long)level);

    private static long Key(int low, int high) => ((long)low << CodeBits) | (long)high;

    private int Slot(int low, int high)
    {
        ulong hash = ((ulong)low * 0x9E3779B97F4A7C15) ^ ((ulong)high * 0xD6E8FEB86659FD93);
        return (int)((hash ^ (hash >> 31)) & (ulong)(entries.Length - 1));
    }
}
