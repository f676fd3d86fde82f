using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class HelpAndAbuseMeasureTests
{
    [Theory]
    [InlineData("2016-01-01/2016-12-31", MeasureState.NotMet)] // open on the window's first day
    [InlineData("2016-01-01/2016-12-30", MeasureState.Met)]
    [InlineData("2017-06-30/", MeasureState.NotMet)]
    [InlineData("2015-01-01/2015-12-31", MeasureState.Met)] // open on the first day of the twelve months before
    [InlineData("2015-01-01/2015-12-30", MeasureState.NotApplicable)]
    public void Help_StatusAroundTheWindows_DecidesOnTheDay(string days, MeasureState state) => // R25
        Assert.Equal(state, new Case().Child("c").Care("c", days).State(MeasureNames.Help));

    [Fact]
    public void Help_NoStatusButANeedRow_IsMet() =>
        Assert.Equal(MeasureState.Met, new Case().Child("c").Need(ProblemCodes.Help, "2017-01-05")
            .State(MeasureNames.Help));

    [Fact]
    public void Help_WindowNotCovered_IsUnknown() =>
        Assert.Equal(MeasureState.Unknown, new Case().Covers(Feeds.SocialCare, "2017-01-01/2017-06-30").Child("c")
            .State(MeasureNames.Help));

    [Theory]
    [InlineData("2016-12-31", "VICTIM", MeasureState.NotMet)]
    [InlineData("2016-12-30", "SUSPECT", MeasureState.Met)]
    [InlineData("2017-02-01", "WITNESS", MeasureState.NotApplicable)]
    [InlineData("2015-12-31", "VICTIM", MeasureState.Met)]
    [InlineData("2015-12-30", "VICTIM", MeasureState.NotApplicable)]
    // R25.
    public void DomesticAbuse_IncidentAroundTheWindows_DecidesOnTheDay(string day, string role, MeasureState state) =>
        Assert.Equal(state, new Case().Adult("a").Incident("a", "DOMESTIC_ABUSE", role, day)
            .State(MeasureNames.DomesticAbuse));

    [Fact]
    public void DomesticAbuse_IncidentThoughNotCovered_IsNotMet() =>
        Assert.Equal(MeasureState.NotMet, new Case().Covers(Feeds.Police, "2017-03-01/2017-06-30").Adult("a")
            .Incident("a", "DOMESTIC_ABUSE", "VICTIM", "2017-04-01").State(MeasureNames.DomesticAbuse));
}
