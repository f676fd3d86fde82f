using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class MeasureCatalogueTests
{
    [Fact]
    public void Evaluate_ProgrammesMeasures_AreInItsOrder()
    {
        var measures = MeasureCatalogue.Evaluate(A.Family().With(A.Child()).Build(), A.Run().Build());
        Assert.Equal(
            [
                "absence:P1", "absence:", "exclusions:", "offending_any:", "asb:", "domestic_abuse:", "help:", "work:",
                "progress_to_work:", "continuous_employment:", "need_closed.crime:", "need_closed.education:",
                "need_closed.help:", "need_closed.work:", "need_closed.domestic_abuse:", "need_closed.health:",
            ],
            measures.Select(m => $"{m.Name}:{m.PersonId}"));
        Assert.All(measures, m => Assert.NotEqual("", m.Reason));
        Assert.All(measures, m => Assert.Equal("F1", m.FamilyRef));
    }

    /// <summary>Every name that 07-cli.md has for a family's measures.</summary>
    [Theory]
    [InlineData("no_crime")]
    [InlineData("offending_youth")]
    [InlineData("need_closed.1.1")]
    public void Evaluate_MeasureOfAnotherProgramme_IsComputedUnderItsName(string name)
    {
        var parameters = A.Parameters().Codes("measures", name).Number("need_closed.sustain_days.1.1", 182)
            .Number("no_crime.clear_months", 6).Build();
        var measures = MeasureCatalogue.Evaluate(A.Family().Build(), A.Run().Under(parameters).Build());
        Assert.Equal(name, Assert.Single(measures).Name);
    }

    [Fact]
    public void Evaluate_MeasureThatTheEngineLacks_IsABrokenRuleSet()
    {
        var run = A.Run().Under(A.Parameters().Codes("measures", "help shoe_size").Build());
        var fault = Assert.Throws<KeyNotFoundException>(
            () => MeasureCatalogue.Evaluate(A.Family().Build(), run.Build()));
        Assert.Contains("shoe_size", fault.Message, StringComparison.Ordinal);
    }
}
