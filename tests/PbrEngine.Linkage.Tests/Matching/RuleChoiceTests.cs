using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class RuleChoiceTests
{
    // Rows 0 to 999 are 500 persons of two rows. One rule finds a half of them, another the other half, a third
    // nothing, and the last one the same as the first at a higher price.
    [Fact]
    public void Of_RulesThatAddNothing_AreNotTaken()
    {
        Blocks useful = Block("first half", row => row < 500 ? row / 2 : -1);
        Blocks other = Block("second half", row => row >= 500 ? row / 2 : -1);
        Blocks useless = Block("strangers", row => row % 100 / 2 * 2 == row % 100 ? row % 100 : 1000 + row);
        Blocks costly = Block("first half, larger", row => row < 500 ? row / 4 : -1);

        IReadOnlyList<Blocks> chosen = new RuleChoice((_, _) => true, (a, b) => a / 2 == b / 2, seed: 5)
            .Of([useful, other, useless, costly], free: 0, budget: 1_000_000);

        Assert.Equal(["first half", "second half"], chosen.Select(c => c.Rule.Name));
    }

    [Fact]
    public void Of_CheapRules_AreTakenWithoutBeingAsked()
    {
        Blocks useless = Block("strangers", row => row % 500);

        IReadOnlyList<Blocks> chosen = new RuleChoice((_, _) => true, (_, _) => false, seed: 5)
            .Of([useless], free: 500, budget: 500);

        Assert.Equal("strangers", Assert.Single(chosen).Rule.Name);
    }

    // Without the people of one home, who are not one person, nobody learns that they aren't.
    [Fact]
    public void Of_TheRuleOfHomes_IsTakenThoughItFindsNobody()
    {
        Blocks strangers = Block("strangers", row => row / 2);
        Blocks homes = Block("house+postcode", row => row / 4);
        Blocks town = Block("property", row => row / 500);

        IReadOnlyList<Blocks> chosen = new RuleChoice((_, _) => true, (_, _) => false, seed: 5)
            .Of([strangers, homes, town], free: 0, budget: 2_000);

        Assert.Equal("house+postcode", Assert.Single(chosen).Rule.Name);
    }

    private static Blocks Block(string name, Func<int, int> code)
    {
        var rule = new BlockingRule(name, [new(name, [.. Enumerable.Range(0, 1_000).Select(code)])]);
        ulong[] keys = [.. Enumerable.Range(0, 1_000).Select(rule.Key)];
        int[][] blocks = [.. Enumerable.Range(0, 1_000)
            .Where(row => keys[row] != 0)
            .GroupBy(row => keys[row])
            .Where(g => g.Count() > 1)
            .Select(g => g.ToArray())];
        int[] starts = [0, .. blocks.Select((_, i) => blocks.Take(i + 1).Sum(b => b.Length))];
        return new(
            rule, keys, [.. blocks.SelectMany(b => b)], starts, blocks.Sum(b => b.Length * (b.Length - 1L) / 2), 0);
    }
}
