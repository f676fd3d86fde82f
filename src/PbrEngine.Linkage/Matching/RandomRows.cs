namespace PbrEngine.Linkage.Matching;

/// <summary>Rows at random, the same for the same seed on every machine (SplitMix64; Steele, Lea and Flood
/// 2014).</summary>
internal struct RandomRows(ulong seed, int rows)
{
    // Seeds that follow each other must not give sequences that do.
    private ulong state = Mixed(seed * 0xD6E8FEB86659FD93);

    public int Next()
    {
        state += 0x9E3779B97F4A7C15;
        return (int)Math.BigMul(Mixed(state), (ulong)rows, out _);
    }

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
