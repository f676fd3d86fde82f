using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class KeySortTests
{
    [Theory]
    [InlineData(1, 64)]
    [InlineData(2, 12)]
    [InlineData(3, 31)]
    public void Sort_AnyKeys_IsTheStableOrderByKey(int seed, int bits)
    {
        var random = new Random(seed);
        ulong[] keys = [.. Enumerable.Range(0, 5_000).Select(_ => (ulong)random.NextInt64() >> (64 - bits))];
        int[] rows = [.. Enumerable.Range(0, keys.Length)];
        (ulong Key, int Row)[] expected = [.. keys.Zip(rows).OrderBy(p => p.First).Select(p => (p.First, p.Second))];

        KeySort.Sort(ref keys, ref rows);

        Assert.Equal(expected, keys.Zip(rows));
    }
}
