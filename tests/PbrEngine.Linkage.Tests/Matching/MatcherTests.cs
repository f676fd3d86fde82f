using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

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
