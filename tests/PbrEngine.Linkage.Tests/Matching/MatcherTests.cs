using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class MatcherTests
{
    [Fact]
    public void Match_Households_AreAKindOfTheirOwn()
    {
        (PersonTable table, int[] truth) = People.Town(3_000, seed: 6);
        var matcher = new Matcher(table, new(), model: null);

        MatchedPair[] pairs = matcher.Match();

        MatchModel model = matcher.Model;
        double all = table.Count * (table.Count - 1.0) / 2;
        int same = table.Count - truth.Distinct().Count();
        Assert.InRange(model.MatchShare * all, same * 0.9, same * 1.1);
        int relative = model.Kinds.ToList().IndexOf(PairKind.Relative);
        Assert.True(model.Shares[relative] * all > 1_000);
        // Two people of one home: the same surname and address, nothing else.
        int surname = 1;
        int place = model.Comparisons.Count - 1;
        Assert.True(model.Levels[relative].Of(surname, model.Comparisons[surname].Levels.Count - 1) > 0.8);
        Assert.True(model.Levels[relative].Of(place, model.Comparisons[place].Levels.Count - 1) > 0.5);
        Assert.All(
            pairs.Where(p => truth[p.Left] != truth[p.Right]).Where(p => p.Weight > 5),
            p => Assert.Fail($"rows {p.Left} and {p.Right} weigh {p.Weight}"));
    }

    // Goal: all pairs of a small table are candidates, and just those that were hopeless from the start are missing.
    [Fact]
    public void Match_SmallTable_KeepsThePairsThatWereNotHopeless()
    {
        PersonTable table = new Population(62).Table(80);
        var matcher = new Matcher(table, new() { Threads = 2 }, model: null);
        MatchModel before = matcher.Model;

        MatchedPair[] pairs = matcher.Match();

        var expected =
            from left in Enumerable.Range(0, table.Count)
            from right in Enumerable.Range(left + 1, table.Count - 1 - left)
            where before.Weight(PairWeights.PatternOf(matcher.Comparisons, left, right)) > -12
            select (left, right);
        Assert.Equal(expected, pairs.Select(p => (p.Left, p.Right)).Order());
        Assert.NotSame(before, matcher.Model);
        Assert.All(pairs, p => Assert.Equal(p.Weight, matcher.Weight(p.Right, p.Left), 9));
    }

    // Goal: blocking costs next to nothing of what a comparison of all pairs would find.
    [Fact]
    public void Match_FewCandidates_FindsWhatAllPairsWould()
    {
        (int Person, Statement Stated)[] records = new Population(63).Records(1_500);
        PersonTable table = Statement.Table(records.Select((r, row) => ($"p{row:D5}", r.Stated)));
        var matcher = new Matcher(
            table, new() { Threads = 2, CandidatesFree = 20_000, CandidatesPerRecord = 20 }, model: null);

        var found = matcher.Match().Where(p => p.Weight >= 0).Select(p => (p.Left, p.Right)).ToHashSet();

        Assert.Contains(matcher.Blocking, rule => rule is { Rule: "all", IsUsed: false });
        (int, int)[] all =
        [
            .. from person in records.Select((r, row) => (r.Person, row)).GroupBy(r => r.Person, r => r.row)
               from left in person
               from right in person
               where left < right && matcher.Weight(left, right) >= 0
               select (left, right),
        ];
        int missed = all.Count(pair => !found.Contains(pair));
        Assert.True(all.Length > 700 && missed * 100 < all.Length, $"{missed} of {all.Length} were no candidates");
    }

    [Fact]
    public void Match_PairWeight_IsThatOfItsPattern()
    {
        (PersonTable table, _) = People.Town(200, seed: 2);
        var matcher = new Matcher(table, new(), model: null);

        foreach (MatchedPair pair in matcher.Match())
        {
            Assert.Equal(matcher.Weight(pair.Left, pair.Right), pair.Weight, 9);
            Assert.True(pair.Left < pair.Right);
        }
    }

    [Fact]
    public void Match_WithAModelOfASmallTable_LeavesOutWhatNoLargeOneCanBear()
    {
        ModelDescription model = PersonMatching.Match(People.Town(100, seed: 3).Table, new()).Model;
        var matcher = new Matcher(
            People.Town(600, seed: 4).Table, new() { CandidatesFree = 2_000, CandidatesPerRecord = 10 }, model);

        matcher.Match();

        Assert.Contains("all", model.Blocking);
        Assert.False(matcher.Blocking.Single(b => b.Rule == "all").IsUsed);
        Assert.InRange(matcher.Blocking.Where(b => b.IsUsed).Sum(b => b.Pairs), 500, 2_000 + 10 * 1_000);
    }

    // What a model found rests on its rules: with another budget they are still the ones that are used.
    [Fact]
    public void Match_WithAModel_UsesItsRules()
    {
        (PersonTable table, _) = People.Town(300, seed: 4);
        ModelDescription model =
            PersonMatching.Match(table, new() { CandidatesFree = 500, CandidatesPerRecord = 2 }).Model;
        var matcher = new Matcher(table, new(), model with { Blocking = ["surname+birth", "postcode", "gone"] });

        matcher.Match();

        Assert.NotEqual(["postcode", "surname+birth"], model.Blocking.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["postcode", "surname+birth"],
            matcher.Blocking.Where(b => b.IsUsed).Select(b => b.Rule).Order(StringComparer.Ordinal));
    }
}
