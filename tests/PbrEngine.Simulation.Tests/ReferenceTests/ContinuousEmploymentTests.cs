using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// E is 30 June 2017: 182 days end there from 31 December 2016, 91 from 1 April, 210 from 3 December.
/// </summary>
public sealed class ContinuousEmploymentTests
{
    [Theory]
    [InlineData("2016-12-31/", MeasureState.Met)] // 182 days
    [InlineData("2017-01-01/", MeasureState.NotMet)] // 181 days
    [InlineData("2016-12-03/2017-06-02", MeasureState.Met)] // 182 days from the first of the 210
    [InlineData("2016-12-02/2017-06-01", MeasureState.NotMet)] // 182 days, but one lies before the 210
    public void Jsa_EmployedDays_Need182OfTheLast210(string days, MeasureState state) =>
        Assert.Equal(state, Left("JSA", "2016-11-30").Work("a", "employed", days).State(Name));

    [Theory]
    [InlineData("2017-04-01/", MeasureState.Met)] // 91 days
    [InlineData("2017-04-02/", MeasureState.NotMet)] // 90 days
    [InlineData("2016-12-10/2017-03-10", MeasureState.Met)] // R29: anywhere after X
    public void OtherBenefit_EmployedDays_Need91Consecutive(string days, MeasureState state) =>
        Assert.Equal(state, Left("ESA", "2016-11-30").Work("a", "self_employed", days).State(Name));

    [Theory]
    [InlineData("2017-02-28", "2017-03-01", MeasureState.Met)]
    [InlineData("2017-02-28", "2017-03-02", MeasureState.NotMet)]
    public void OtherBenefit_TwoSpells_MustLeaveNoDayOut(string firstEnds, string secondStarts, MeasureState state) =>
        Assert.Equal(state, Left("IS", "2016-11-30").Work("a", "employed", "2017-01-01/" + firstEnds)
            .Work("a", "self_employed", secondStarts + "/2017-04-01").State(Name));

    [Fact]
    public void EmployedBeforeX_DaysUpToX_DoNotCount() =>
        Assert.Equal(MeasureState.NotMet, Left("CA", "2017-04-01").Work("a", "employed", "2016-01-01/").State(Name));

    [Fact]
    public void Unverified_Employment_DoesNotCount() =>
        Assert.Equal(MeasureState.NotMet, Left("ESA", "2016-11-30").Work("a", "employed", "2017-01-01/", false)
            .State(Name));

    [Theory]
    [InlineData("2016-10-01/2016-11-30", MeasureState.Met)] // ends on X
    [InlineData("2016-10-01/2016-12-01", MeasureState.NotMet)]
    [InlineData("2017-06-30/", MeasureState.NotMet)]
    public void WorkProgramme_InTheDaysAfterX_Bars(string days, MeasureState state) =>
        Assert.Equal(state, Left("ESA", "2016-11-30").Work("a", "employed", "2016-12-01/")
            .Work("a", "work_programme", days).State(Name));

    [Theory]
    [InlineData("2017-06-30/", MeasureState.NotMet)] // open at E
    [InlineData("2017-07-01/", MeasureState.Met)] // R28: starts after E
    [InlineData("2017-05-01/2017-05-02", MeasureState.NotMet)] // a later X
    [InlineData("2016-01-01/2016-11-29", MeasureState.Met)]
    public void SecondBenefit_AfterTheFirst_MovesX(string days, MeasureState state) =>
        Assert.Equal(state, Left("ESA", "2016-11-30").Benefit("a", "IS", days).Work("a", "employed", "2016-12-01/")
            .State(Name));

    [Fact]
    public void TwoBenefitsEndedOnX_EitherLength_WillDo() => // R30
        Assert.Equal(MeasureState.Met, Left("JSA", "2016-11-30").Benefit("a", "CA", "2016-01-01/2016-11-30")
            .Work("a", "employed", "2017-04-01/").State(Name));

    [Theory]
    [InlineData("2016-11-30/2017-06-30", MeasureState.Met)]
    [InlineData("2016-12-01/2017-06-30", MeasureState.Unknown)]
    public void Coverage_FromXToE_IsNeeded(string coverage, MeasureState state) => // R28
        Assert.Equal(state, Left("ESA", "2016-11-30").Covers(Feeds.EarlyHelp, coverage)
            .Work("a", "employed", "2017-01-01/").State(Name));

    [Fact]
    public void WorkProgrammeWithoutCoverage_BarComesFirst() => // R28
        Assert.Equal(MeasureState.NotMet, Left("ESA", "2016-11-30").Covers(Feeds.Dwp, "2017-01-01/2017-06-30")
            .Work("a", "esf", "2017-01-01/").State(Name));

    [Theory]
    [InlineData("2010-01-01/2016-11-30", MeasureState.Met)]
    [InlineData("2010-01-01/2016-11-29", MeasureState.NotMet)]
    public void Membership_MustOverlapXToE(string days, MeasureState state) => // R28
        Assert.Equal(state, new Case().Adult("a", days: days).Benefit("a", "ESA", "2016-01-01/2016-11-30")
            .Work("a", "employed", "2017-01-01/").State(Name));

    [Fact]
    public void NoBenefitEver_IsNotMet() => // R28
        Assert.Equal(MeasureState.NotMet, new Case().Adult("a").Work("a", "employed", "2010-01-01/").State(Name));

    [Fact]
    public void OneAdultUnknownOneNotMet_IsUnknown() => // R28
        Assert.Equal(MeasureState.Unknown, Left("ESA", "2011-11-30").Adult("b")
            .Covers(Feeds.Dwp, "2012-01-01/2017-06-30").State(Name));

    private static string Name => MeasureNames.ContinuousEmployment;

    private static Case Left(string benefit, string day) =>
        new Case().Adult("a").Benefit("a", benefit, "2011-01-01/" + day);
}
