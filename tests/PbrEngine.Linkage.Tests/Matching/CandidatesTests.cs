using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class CandidatesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Visit_AllUnits_GivesEachPairOfAnyRuleOnce(int seed)
    {
        (PersonTable table, _) = People.Town(150, seed);
        BlockingRule[] rules = [.. BlockingPool.Of(table).Where(r => r.Parts.Count > 0)];
        Candidates candidates = Make(rules, table.Count, free: long.MaxValue, most: long.MaxValue);

        List<(int, int)> found = Visit(candidates);

        var expected = new HashSet<(int, int)>();
        foreach (BlockingRule rule in rules)
        {
            for (int left = 0; left < table.Count; left++)
            {
                for (int right = left + 1; right < table.Count; right++)
                {
                    if (rule.Key(left) != 0 && rule.Key(left) == rule.Key(right))
                        expected.Add((left, right));
                }
            }
        }

        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.True(expected.SetEquals(found), $"seed {seed}: {expected.Count} expected, {found.Count} found");
    }

    [Fact]
    public void Report_BlockTooLarge_IsToldAndLeftToOtherRules()
    {
        int[] all = new int[600];
        int[] halves = [.. Enumerable.Range(0, 600).Select(row => row / 2)];
        Candidates candidates = Make(
            [new("all", [new("all", all)]), new("two", [new("two", halves)])], 600, long.MaxValue, long.MaxValue);

        Assert.Equal(600, candidates.Report.Single(r => r.Rule == "all").RowsLeftOut);
        Assert.Equal(300, Visit(candidates).Count);
    }

    [Fact]
    public void Report_RuleOverBudget_IsToldAndNotUsed()
    {
        int[] tens = [.. Enumerable.Range(0, 600).Select(row => row / 10)];
        int[] halves = [.. Enumerable.Range(0, 600).Select(row => row / 2)];
        Candidates candidates = Make(
            [new("ten", [new("ten", tens)]), new("two", [new("two", halves)])], 600, free: 300, most: 400);

        Assert.Equal(["two"], candidates.Report.Where(r => r.IsUsed).Select(r => r.Rule));
        Assert.Equal(2_700, candidates.Report.Single(r => r.Rule == "ten").Pairs);
    }

    [Fact]
    public void Visit_PairsThatDontCount_AreLeftOut()
    {
        int[] all = new int[20];
        Candidates candidates = new(
            [new("all", [new("all", all)])],
            20,
            1,
            (left, right) => left % 2 != right % 2,
            chosen => chosen);

        Assert.Equal(100, Visit(candidates).Count);
    }

    private static Candidates Make(BlockingRule[] rules, int rows, long free, long most) => new(
        rules, rows, 2, (_, _) => true,
        found => new RuleChoice((_, _) => true, (_, _) => true, 1).Of(found, free, most));

    private static List<(int, int)> Visit(Candidates candidates)
    {
        var found = new List<(int, int)>();
        foreach (BlockUnit unit in candidates.Units())
            candidates.Visit(unit, (left, right) => found.Add((Math.Min(left, right), Math.Max(left, right))));
        return found;
    }
}
