using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class ChangeMeasureTests
{
    [Theory]
    [InlineData(3, 2, 33, MeasureState.Met)] // a fall of a third is 33.33 %
    [InlineData(4, 3, 33, MeasureState.NotMet)] // 25 %
    [InlineData(100, 67, 33, MeasureState.Met)] // exactly 33 %
    [InlineData(100, 68, 33, MeasureState.NotMet)]
    [InlineData(5, 2, 60, MeasureState.Met)] // exactly 60 %
    [InlineData(5, 3, 60, MeasureState.NotMet)]
    [InlineData(2, 1, 60, MeasureState.NotMet)]
    [InlineData(1, 0, 60, MeasureState.Met)]
    [InlineData(1, 1, 33, MeasureState.NotMet)]
    [InlineData(2, 5, 33, MeasureState.NotMet)]
    [InlineData(0, 1, 33, MeasureState.NotMet)]
    [InlineData(0, 0, 33, MeasureState.NotApplicable)]
    public void StateOf_BothCovered_FollowsTheExactFraction(int before, int after, int percent, MeasureState state) =>
        Assert.Equal(state, ChangeMeasure.StateOf(before, after, percent, baseCovered: true, resultCovered: true));

    [Theory]
    [InlineData(3, 3, false, true, MeasureState.Unknown)] // R24
    [InlineData(0, 1, false, true, MeasureState.Unknown)] // R24
    [InlineData(3, 3, true, false, MeasureState.NotMet)] // what isn't known can only add to the three
    [InlineData(0, 1, true, false, MeasureState.NotMet)]
    [InlineData(3, 2, true, false, MeasureState.Unknown)]
    [InlineData(3, 2, false, true, MeasureState.Unknown)]
    [InlineData(0, 0, true, false, MeasureState.Unknown)]
    public void StateOf_OneNotCovered_ProvesNotMetOnlyOverACoveredBaseline(
        int before, int after, bool baseCovered, bool resultCovered, MeasureState state) =>
        Assert.Equal(state, ChangeMeasure.StateOf(before, after, 33, baseCovered, resultCovered));

    [Fact]
    public void Offending_DaysOnTheWindowsEdges_CountInsideOnly()
    {
        var measure = OffendingMeasure.OfFamily(new Case().Adult("a")
            .Offences("a", "2016-06-29", "2016-06-30", "2016-12-30", "2016-12-31", "2017-06-30").Scene());
        Assert.Equal((2, 2), (measure.Numerator!.Value, measure.Denominator!.Value));
    }

    [Fact]
    public void Offending_TwoMembersOneOffence_CountsOnce() // R16
    {
        var measure = OffendingMeasure.OfFamily(new Case().Adult("a").Adult("b")
            .Offence("O", "a", "2017-01-15").Offence("O", "b", "2017-01-15").Scene());
        Assert.Equal(1, measure.Numerator);
    }

    [Theory]
    [InlineData("2010-01-01/2016-12-30", 0)]
    [InlineData("2010-01-01/2016-12-31", 1)]
    public void Offending_MemberLeft_CountsAllOfAWindowThatTheMembershipTouches(string days, int after) // R11
    {
        var measure = OffendingMeasure.OfFamily(
            new Case().Adult("a", days: days).Offences("a", "2017-05-01").Scene());
        Assert.Equal(after, measure.Numerator);
    }

    [Fact]
    public void Offending_StaleFeed_IsUnknownThoughFactsProveNotMet() => // R07
        Assert.Equal(Measure.Stale, OffendingMeasure.OfFamily(
            new Case().Covers(Feeds.Police, "2012-01-01/2017-05-29").Adult("a").Offences("a", "2017-01-15").Scene()));

    [Fact]
    public void Asb_IncidentsAndHousingActions_AreAddedUpToTheEarlierE() // R10
    {
        var measure = AsbMeasure.OfFamily(new Case().Covers(Feeds.Housing, "2012-01-01/2017-06-15").Adult("a")
            .Tenant("a", "Y", "2015-01-01/2017-02-01")
            .Action("Y", "2017-02-01").Action("Y", "2017-02-02") // R17: the tenancy ended on the 1st
            .Incident("a", "ASB", "SUSPECT", "2017-06-15").Incident("a", "ASB", "SUSPECT", "2017-06-16")
            .Incident("a", "ASB", "VICTIM", "2017-03-01").Incident("a", "DOMESTIC_ABUSE", "SUSPECT", "2017-03-01")
            .Scene());
        Assert.Equal((2, "2016-12-16"), (measure.Numerator!.Value, measure.Window!.From.ToString("O")));
    }

    [Theory]
    [InlineData("2012-01-01/2016-06-30", "2016-07-02/2017-06-30", MeasureState.Unknown)]
    [InlineData("2012-01-01/2016-06-30", "2016-07-01/2017-06-30", MeasureState.NotApplicable)]
    public void Asb_HousingWithAHoleInTheBaseline_IsUnknown(string first, string second, MeasureState state) => // R10
        Assert.Equal(state, new Case().Covers(Feeds.Housing, first, second).Adult("a").State(MeasureNames.Asb));
}
