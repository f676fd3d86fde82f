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

        HashSet<(int, int)> expected = [.. Naive(rules, table.Count, (_, _) => true)];
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.True(expected.SetEquals(found), $"seed {seed}: {expected.Count} expected, {found.Count} found");
    }

    // Goal: the union of the rules whatever they are, of the pairs that count, each pair once.
    [Fact]
    public void Visit_SeededRules_EqualsTheNaiveUnion()
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            int rows = random.Next(0, 90);
            BlockingRule[] pool = [.. Enumerable.Range(0, random.Next(1, 6)).Select(i => Rule(random, $"r{i}", rows))];
            int[] sources = [.. Enumerable.Range(0, rows).Select(_ => random.Next(2))];
            bool IsPair(int left, int right) => seed % 2 == 0 || sources[left] != sources[right];

            List<(int, int)> visited = Visit(Make(pool, rows, long.MaxValue, long.MaxValue, IsPair));

            Assert.True(visited.Distinct().Count() == visited.Count, $"seed {seed}: a pair comes twice");
            Assert.True(Naive(pool, rows, IsPair).SequenceEqual(visited.Order()), $"seed {seed}: another union");
        }
    }

    [Theory]
    [InlineData(500, 500 * 499 / 2, 0)]
    [InlineData(501, 0, 501)]
    public void Report_BlockAtTheCap_IsTakenAndOneAboveIsNot(int rows, long pairs, long leftOut)
    {
        Candidates candidates = Make([new("r", [new("r", new int[rows])])], rows, long.MaxValue, long.MaxValue);

        Assert.Equal((pairs, leftOut), (candidates.Report[0].Pairs, candidates.Report[0].RowsLeftOut));
        Assert.Equal(pairs, Visit(candidates).Count);
    }

    // The rule of the large block is the cheaper one, so that it comes first and could hide the pairs of the other.
    [Fact]
    public void Visit_BlockOverTheCapOfAnEarlierRule_HidesNothing()
    {
        int[] large = [.. Enumerable.Range(0, 503).Select(row => row < 501 ? 0 : 1)];
        int[] small = [.. Enumerable.Range(0, 503).Select(row => row / 2)];

        Candidates candidates = Make(
            [new("large", [new("large", large)]), new("small", [new("small", small)])],
            503,
            long.MaxValue,
            long.MaxValue);

        Assert.Equal(["large", "small"], candidates.Report.Select(r => r.Rule));
        List<(int, int)> pairs = Visit(candidates);
        Assert.Equal(252, pairs.Count);
        Assert.All(Enumerable.Range(0, 251), i => Assert.Contains((2 * i, 2 * i + 1), pairs));
    }

    [Fact]
    public void Visit_RuleWithoutParts_HasNoCap()
    {
        Candidates candidates = Make([new("all", [])], 700, long.MaxValue, long.MaxValue);

        Assert.Equal(700 * 699 / 2, Visit(candidates).Count);
        Assert.Equal([new BlockingReport("all", true, 700 * 699 / 2, 0)], candidates.Report);
    }

    // Goal: units cut the blocks of a rule without a gap and without an overlap.
    [Fact]
    public void Units_ManyBlocks_CoverEachOnce()
    {
        int[] hundreds = [.. Enumerable.Range(0, 20_000).Select(row => row / 100)];
        int[] scattered = [.. Enumerable.Range(0, 20_000).Select(row => row % 300)];

        BlockUnit[] units =
        [
            .. Make(
                [new("a", [new("a", hundreds)]), new("b", [new("b", scattered)])],
                20_000,
                long.MaxValue,
                long.MaxValue).Units(),
        ];

        // The rule of 300 blocks is the cheaper one and comes first.
        Assert.Equal([0, 1], units.Select(u => u.Rule).Distinct());
        Assert.InRange(units.Length, 5, 20);
        foreach (IGrouping<int, BlockUnit> rule in units.GroupBy(u => u.Rule))
        {
            Assert.Equal(0, rule.First().First);
            Assert.Equal(rule.Key == 0 ? 300 : 200, rule.Last().Last);
            Assert.All(rule.Zip(rule.Skip(1)), next => Assert.Equal(next.First.Last, next.Second.First));
            Assert.All(rule, unit => Assert.True(unit.First < unit.Last));
        }
    }

    [Fact]
    public void Report_RulesOfOneCost_AreToldByName()
    {
        BlockingRule[] pool = [new("b", [new("b", [0, 0])]), new("a", [new("a", [0, 0])])];

        Assert.Equal(["a", "b"], Make(pool, 2, long.MaxValue, long.MaxValue).Report.Select(r => r.Rule));
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
        Candidates candidates = Make(
            [new("all", [new("all", all)])], 20, long.MaxValue, long.MaxValue, (l, r) => l % 2 != r % 2);

        Assert.Equal(100, Visit(candidates).Count);
    }

    private static Candidates Make(
        BlockingRule[] rules, int rows, long free, long most, Func<int, int, bool>? isPair = null) => new(
        rules, rows, 2, isPair ?? ((_, _) => true),
        found => new RuleChoice((_, _) => true, (_, _) => true, 1).Of(found, free, most));

    private static BlockingRule Rule(Random random, string name, int rows) => new(
        name,
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(part => new KeyPart(
                $"{name}{part}", [.. Enumerable.Range(0, rows).Select(_ => random.Next(-1, 4))])),
        ]);

    private static IEnumerable<(int, int)> Naive(BlockingRule[] pool, int rows, Func<int, int, bool> isPair) =>
        from left in Enumerable.Range(0, rows)
        from right in Enumerable.Range(left + 1, rows - left - 1)
        where isPair(left, right)
        where pool.Any(rule => rule.Parts.All(p => p.Codes[left] >= 0 && p.Codes[left] == p.Codes[right]))
        select (left, right);

    private static List<(int, int)> Visit(Candidates candidates)
    {
        var found = new List<(int, int)>();
        foreach (BlockUnit unit in candidates.Units())
            candidates.Visit(unit, (left, right) => found.Add((Math.Min(left, right), Math.Max(left, right))));
        return found;
    }
}
