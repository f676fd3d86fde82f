using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Evaluating.Problems;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Problems;

public sealed class ProblemCatalogueTests
{
    private static readonly ProblemCatalogue Needs = Of(NeedsProgramme.Parameters());

    [Fact]
    public void All_ProgrammeOfProblems_AreAsItsParametersState()
    {
        var catalogue = Of(A.Parameters());
        Assert.False(catalogue.RestsOnNeeds);
        Assert.Equal(
            ["crime", "education", "help", "work", "domestic_abuse", "health"], catalogue.All.Select(p => p.Code));
        var crime = catalogue.All[0];
        Assert.Equal(["offending_any", "asb"], crime.Presence);
        Assert.Equal(["offending_any", "asb", "need_closed.crime"], crime.Measures);
        Assert.Empty(crime.Headline);
    }

    [Fact]
    public void All_ProgrammeOfNeeds_HaveTheMeasuresOfTheirHeadlineAndTheirOwnClosing()
    {
        Assert.True(Needs.RestsOnNeeds);
        Assert.Equal(["1.1:1", "1.2:1", "7.1:7"], Needs.All.Select(p => $"{p.Code}:{p.Headline}"));
        Assert.Equal(["absence", "need_closed.1.2"], Needs.All[1].Measures);
        Assert.All(Needs.All, p => Assert.Empty(p.Presence));
    }

    /// <summary>Only headlines that the family has needs in are measured (R36).</summary>
    [Fact]
    public void Of_ProgrammeOfNeeds_AreThoseThatTheFamilyHasRowsForInTheProgrammesOrder()
    {
        var family = Family("7.1", "1.2", "7.1");
        Assert.Equal(["1.2", "7.1"], Needs.Of(family).Select(p => p.Code));
        Assert.Equal(["absence", "need_closed.1.2", "no_crime", "need_closed.7.1"], Needs.MeasuresOf(family));
        Assert.Empty(Needs.Of(Family()));
        Assert.Empty(Needs.MeasuresOf(Family()));
    }

    [Fact]
    public void Of_ProgrammeOfProblems_AreAllWhateverTheFamilyNeeds()
    {
        var catalogue = Of(A.Parameters());
        Assert.Equal(6, catalogue.Of(Family("1.1")).Count);
        Assert.Equal(15, catalogue.MeasuresOf(Family("1.1")).Count);
    }

    /// <summary>"Every need" (09): a need of another programme's code has to be closed, and nothing more.</summary>
    [Fact]
    public void Of_NeedOfAnotherProgrammesCode_IsAskedForItsClosingOnly()
    {
        var family = Family("help", "1.1");
        Assert.Equal(["1.1", "help"], Needs.Of(family).Select(p => p.Code));
        Assert.Equal(["absence", "need_closed.1.1", "need_closed.help"], Needs.MeasuresOf(family));
        Assert.False(Needs.Knows("help"));
        Assert.True(Needs.Knows("1.1"));
    }

    [Theory]
    [InlineData("codes", 3)]
    [InlineData("headlines", 2)]
    public void Count_ByCodesOrHeadlines_CountsEachOnceAndNoOtherProgrammes(string by, int count) => Assert.Equal(
        count,
        Of(NeedsProgramme.Parameters().Codes("eligibility.counted_by", by))
            .Count(["1.1", "1.2", "7.1", "1.1", "help"]));

    [Fact]
    public void Count_BySomethingElse_IsABrokenRuleSet() => Assert.Throws<KeyNotFoundException>(
        () => Of(NeedsProgramme.Parameters().Codes("eligibility.counted_by", "rows")).Count(["1.1"]));

    [Fact]
    public void NeedsBehind_Measure_AreTheRowsOfItsHeadline()
    {
        var family = Family("1.1", "7.1", "1.2", "help");
        Assert.Equal(["1.1", "1.2"], Needs.NeedsBehind("absence", family).Select(n => n.Code));
        Assert.Equal(["7.1"], Needs.NeedsBehind("no_crime", family).Select(n => n.Code));
        Assert.Equal(["help"], Of(A.Parameters()).NeedsBehind("help", family).Select(n => n.Code));
    }

    private static ProblemCatalogue Of(ParametersBuilder parameters) => new(parameters.Build().On(A.Day("2026-10-31")));

    private static FamilyFacts Family(params string[] needs)
    {
        var family = A.Family();
        foreach (var code in needs)
            family.Need(code, "2026-01-05");
        return family.Build();
    }
}
