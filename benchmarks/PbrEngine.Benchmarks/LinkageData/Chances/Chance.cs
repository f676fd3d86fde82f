namespace PbrEngine.Benchmarks.LinkageData.Chances;

/// <summary>
/// One seeded stream of chance: SplitMix64 (Steele, Lea and Flood 2014), written out so that no version of the runtime
/// changes a table. A stream is made from a seed, a topic and a number, so the k-th household is the same however many
/// there are.
/// </summary>
internal sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    private ulong _state;

    private Chance(ulong state)
    {
        _state = state;
    }

    internal static Chance For(int seed, ChanceTopic topic, long number = 0) =>
        new(Mix(Mix(Mix((uint)seed) + (ulong)topic) + (ulong)number));

    internal ulong Next()
    {
        _state += Golden;
        return Mix(_state);
    }

    /// <summary>From 0 to less than the bound.</summary>
    internal int Below(int bound) => (int)(((Next() >> 32) * (uint)bound) >> 32);

    /// <summary>Both ends included.</summary>
    internal int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>From 0 to less than 1.</summary>
    internal double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal bool Happens(double probability) => Share() < probability;

    internal T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    internal char Pick(string letters) => letters[Below(letters.Length)];

    internal void Shuffle<T>(T[] values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong Mix(ulong value)
    {
        var mixed = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
