using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Comparing;

/// <summary>Millions of pairs are compared: none of it may leave anything for the collector.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Comparing_AnyPair_AllocatesNothing()
    {
        (string Left, string Right, string Pair)[] pairs = [.. RandomPairs.Of(2_000)];
        Assert.NotEqual(0, CompareAll(pairs));

        // The runtime may allocate once, when it replaces a method by a faster one; comparing would do so every time.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(pairs)));
    }

    private static long Allocated((string Left, string Right, string Pair)[] pairs)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompareAll(pairs);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double CompareAll((string Left, string Right, string Pair)[] pairs)
    {
        double sum = 0;
        Span<char> key = stackalloc char[Nysiis.KeyLengthMax];
        foreach ((string left, string right, _) in pairs)
        {
            sum += JaroWinkler.Similarity(left, right) + DamerauLevenshtein.Distance(left, right)
                + DamerauLevenshtein.Distance(left, right, 2) + WordSets.Similarity(left, right)
                + (int)PostcodeAgreements.Compare(left, right) + (int)DateDifferences.Compare(19850312, 19850313)
                + Soundex.Write(left, key) + Nysiis.Write(right, key)
                + (Nicknames.English.AreOneName(left, right) ? 1 : 0);
        }

        return sum;
    }
}
