using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PairExplanationTests
{
    [Fact]
    public void Explain_EveryPair_AddsUpToTheWeight()
    {
        (PersonTable table, _) = People.Town(300, seed: 13);
        MatchResult result = PersonMatching.Match(table, new());

        var explainer = new PairExplainer(table, result.Model);

        Assert.NotEmpty(result.Pairs);
        Assert.All(result.Pairs, pair =>
        {
            PairExplanation told = explainer.Explain(pair.Left, pair.Right);
            double sum = told.Prior + told.Others + told.Comparisons.Sum(c => c.Bits + c.Rarity);
            Assert.Equal(pair.Weight, told.Weight, 9);
            Assert.Equal(pair.Weight, sum, 9);
            Assert.True(told.Others < 1e-9);
            Assert.Equal(4, told.Comparisons.Count);
        });
    }

    [Fact]
    public void Explain_APair_ShowsWhatIsCompared()
    {
        PersonTable table = People.Table(
            People.Column("name", ColumnRole.Forename, "ann", "anna"),
            People.Column("born", ColumnRole.BirthDate, "1980-02-03", ""));
        ModelDescription model = PersonMatching.Match(table, new()).Model;

        PairExplanation told = new PairExplainer(table, model).Explain(0, 1);

        Assert.Equal(("name", "ann", "anna", "near"), Shown(told.Comparisons[0]));
        Assert.Equal(("born", "1980-02-03", null, "missing"), Shown(told.Comparisons[1]));
        Assert.Equal((0, 0), (told.Comparisons[1].Bits, told.Comparisons[1].Rarity));
    }

    private static (string, string?, string?, string) Shown(ExplainedComparison c) =>
        (c.Name, c.Left, c.Right, c.Level);
}
