using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Comparing;

/// <summary>Millions of pairs are compared: none of it may leave anything for the collector.</summary>
public sealed class AllocationTests
{
    private const int TurnsMax = 2_000;

    [Fact]
    public void Comparing_AnyPair_AllocatesNothing()
    {
        (string Left, string Right, string Pair)[] pairs = [.. RandomPairs.Of(2_000)];
        Assert.NotEqual(0, CompareAll(pairs));

        // Code that the runtime hasn't optimised yet boxes what optimised code doesn't, and with many tests beside this
        // one it takes its time. Comparing that allocates would do so every time.
        long allocated = Allocated(pairs);
        for (int turn = 0; turn < TurnsMax && allocated > 0; turn++)
        {
            allocated = Allocated(pairs);
        }

        Assert.Equal(0, allocated);
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
