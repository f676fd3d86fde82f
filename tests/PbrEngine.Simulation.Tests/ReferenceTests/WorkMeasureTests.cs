using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class WorkMeasureTests
{
    [Theory]
    [InlineData("2016-01-01/", MeasureState.NotMet)]
    [InlineData("2016-01-01/2017-06-30", MeasureState.NotMet)] // ends on E, so holds E (R01)
    [InlineData("2016-01-01/2017-06-29", MeasureState.Met)]
    [InlineData("2016-01-01/2016-12-31", MeasureState.Met)] // still on it on the day of attachment
    [InlineData("2016-01-01/2016-12-30", MeasureState.NotApplicable)]
    public void Work_BenefitAroundEAndAttachment_DecidesOnTheDay(string days, MeasureState state) =>
        Assert.Equal(state, new Case().Adult("a").Benefit("a", "JSA", days).State(MeasureNames.Work));

    [Theory]
    [InlineData("2016-12-31", MeasureState.Met)]
    [InlineData("2016-12-30", MeasureState.NotMet)]
    public void Work_OnBenefitWithTraining_TakesTheStateOfProgress(string started, MeasureState state) => // R26
        Assert.Equal(state, new Case().Adult("a").Benefit("a", "ESA", "2016-01-01/")
            .Work("a", "training", started + "/").State(MeasureNames.Work));

    [Fact]
    public void Work_OnBenefitWhileEarlyHelpIsStale_IsUnknown() => // R26, R07
        Assert.Equal(MeasureState.Unknown, new Case().Covers(Feeds.EarlyHelp, "2012-01-01/2017-01-01").Adult("a")
            .Benefit("a", "ESA", "2016-01-01/").State(MeasureNames.Work));

    [Theory]
    [InlineData(false, MeasureState.Unknown)]
    [InlineData(true, MeasureState.NotApplicable)]
    public void Work_AdultAskedAbout_IsUnknownUnlessMatched(bool matched, MeasureState state) => // R18
        Assert.Equal(state, new Case().Adult("a").Claimant("a", matched).State(MeasureNames.Work));

    [Fact]
    public void Work_UnmatchedRowBesideAMatchedOne_CountsAsMatched() => // R18
        Assert.Equal(MeasureState.NotApplicable, new Case().Adult("a").Claimant("a", false).Claimant("a", true)
            .State(MeasureNames.Work));

    [Theory]
    [InlineData("1999-06-30", MeasureState.NotMet)] // 18 on E
    [InlineData("1999-07-01", MeasureState.NotApplicable)]
    public void Work_RoleChildTurningEighteen_IsAnAdultOnTheBirthday(string born, MeasureState state) =>
        Assert.Equal(state, new Case().Child("c", born: born).Benefit("c", "JSA", "2017-01-01/")
            .State(MeasureNames.Work));

    [Theory]
    [InlineData("2012-01-01/2017-06-30", "volunteering", MeasureState.Met)]
    [InlineData("2012-01-01/2017-06-30", "employed", MeasureState.NotMet)]
    [InlineData("2017-02-01/2017-06-30", "employed", MeasureState.Unknown)]
    [InlineData("2017-02-01/2017-06-30", "esf", MeasureState.Met)]
    public void Progress_EvidenceOrCoverage_DecidesTogether(string coverage, string kind, MeasureState state) => // R27
        Assert.Equal(state, new Case().Covers(Feeds.EarlyHelp, coverage).Adult("a").Work("a", kind, "2017-03-01/")
            .State(MeasureNames.ProgressToWork));

    [Theory]
    [InlineData("2017-06-30", "positive", MeasureState.Met)]
    [InlineData("2017-06-30", "", MeasureState.NotMet)] // R31
    [InlineData("2017-06-30", "not_positive", MeasureState.NotMet)]
    [InlineData("", "", MeasureState.NotMet)]
    public void NeedClosed_OfWork_NeedsAPositiveClosureByAsAt(string closed, string closure, MeasureState state) =>
        Assert.Equal(state, new Case().Need(ProblemCodes.Work, "2016-12-01", closed, closure)
            .State(MeasureNames.NeedClosed(ProblemCodes.Work)));

    [Theory]
    [InlineData("2016-12-30", MeasureState.Met)] // 182 days before 30 June 2017
    [InlineData("2016-12-31", MeasureState.NotMet)]
    public void NeedClosed_OfHealth_IsSustained182Days(string closed, MeasureState state) =>
        Assert.Equal(state, new Case().Need(ProblemCodes.Health, "2016-12-01", closed, "positive")
            .State(MeasureNames.NeedClosed(ProblemCodes.Health)));

    [Fact]
    public void NeedClosed_NoRow_IsNotApplicableUnlessEarlyHelpIsStale() // R31
    {
        var name = MeasureNames.NeedClosed(ProblemCodes.Crime);
        Assert.Equal(MeasureState.NotApplicable, new Case().State(name));
        Assert.Equal(MeasureState.Unknown, new Case().Covers(Feeds.EarlyHelp, "2012-01-01/2017-01-01").State(name));
    }
}
