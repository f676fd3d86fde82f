using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Goal: what blocking, units, pruning and caching leave is what a pass over all pairs gives, weight by
/// weight.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Match_SmallTables_EqualBruteForce()
    {
        int found = 0;
        for (int seed = 1; seed <= 40; seed++)
        {
            PersonTable table = new Population(seed).Table(new Random(seed).Next(2, 41));
            MatchResult result = PersonMatching.Match(table, new() { Threads = 1 });
            found += Same(table, result, seed);
        }

        Assert.InRange(found, 400, 5_000);
    }

    // How many pairs speak for one person.
    private static int Same(PersonTable table, MatchResult result, int seed)
    {
        var reference = new BruteForce(table, result.Model);
        var pairs = result.Pairs.ToDictionary(p => (p.Left, p.Right), p => p.Weight);
        int found = 0;
        for (int left = 0; left < table.Count; left++)
        {
            for (int right = left + 1; right < table.Count; right++)
            {
                double weight = reference.Weight(left, right);
                bool isFound = pairs.TryGetValue((left, right), out double given);
                Assert.True(isFound || weight < 0, $"seed {seed}: {left} {right} {weight} isn't found");
                Assert.True(
                    !isFound || Math.Abs(weight - given) < 1e-6, $"seed {seed}: {left} {right} {weight} {given}");
                found += isFound && given >= 0 ? 1 : 0;
            }
        }

        return found;
    }
}
