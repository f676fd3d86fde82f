using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class SchoolMeasureTests
{
    [Theory]
    [InlineData(36, 0, MeasureState.NotMet)] // exactly 10 %
    [InlineData(35, 0, MeasureState.Met)]
    [InlineData(35, 1, MeasureState.Unknown)] // would be 10 % if absent
    [InlineData(34, 1, MeasureState.Met)]
    [InlineData(36, 9, MeasureState.NotMet)]
    public void Absence_Of360Sessions_IsAnExactFraction(int absent, int unresolved, MeasureState state) =>
        Assert.Equal(state, new Case().Child("c")
            .Attended("c", "2015/16", "SU", 120, 12).Attended("c", "2016/17", "AU", 120, 12)
            .Attended("c", "2016/17", "SP", 120, absent - 24, unresolved).State(MeasureNames.Absence));

    [Fact]
    public void Absence_TwoSchoolsAndAnOlderTerm_SumsEnrolmentsOfTheWindowOnly()
    {
        var scene = new Case().Child("c").Attended("c", "2015/16", "SP", 100, 90)
            .Attended("c", "2016/17", "SP", 60, 3).Attended("c", "2016/17", "SP", 40, 2).Scene();
        var child = AbsenceMeasure.OfChildren(scene)["c"];
        Assert.Equal((MeasureState.Met, 5, 100), (child.State, child.Numerator!.Value, child.Denominator!.Value));
    }

    [Fact]
    public void Absence_TermBeforeSchoolAge_IsLeftOut() // five on 17 April 2016, so of age from the autumn term
    {
        var scene = new Case().Child("c", born: "2011-04-17")
            .Attended("c", "2015/16", "SU", 100, 90).Attended("c", "2016/17", "AU", 100, 1).Scene();
        Assert.Equal(100, AbsenceMeasure.OfChildren(scene)["c"].Denominator);
    }

    [Fact]
    public void Absence_NotOfAgeThoughNotCovered_IsNotApplicable() =>
        Assert.Equal(MeasureState.NotApplicable, new Case().Covers(Feeds.Schools, "2017-05-01/2017-06-30")
            .Child("c", born: "2013-05-05").State(MeasureNames.Absence));

    [Theory]
    [InlineData("2016-03-28/2017-06-30", MeasureState.Met)]
    [InlineData("2016-03-29/2017-06-30", MeasureState.Unknown)]
    public void Absence_WindowsFirstDay_MustBeCovered(string coverage, MeasureState state) =>
        Assert.Equal(state, new Case().Covers(Feeds.Schools, coverage).Child("c")
            .Attended("c", "2016/17", "SP", 100, 1).State(MeasureNames.Absence));

    [Theory]
    [InlineData("SCHOOL", "2017-04-16/", MeasureState.Unknown)]
    [InlineData("SCHOOL", "2017-04-17/", MeasureState.NotApplicable)]
    [InlineData("EHE", "2010-01-01/", MeasureState.NotApplicable)]
    public void Absence_NoSessions_IsUnknownOnlyWhenOnASchoolsRollInTheWindow(
        string kind, string days, MeasureState state) =>
        Assert.Equal(state, new Case().Child("c").Placed("c", kind, days).State(MeasureNames.Absence));

    [Fact]
    public void Absence_OneChildUnknownOneNotMet_FamilyIsNotMet() =>
        Assert.Equal(MeasureState.NotMet, new Case().Child("c").Child("d").Placed("c", "SCHOOL", "2010-01-01/")
            .Attended("d", "2016/17", "SP", 100, 10).State(MeasureNames.Absence));

    [Theory]
    [InlineData("2016-03-28", "2016-09-05", "2017-04-16", MeasureState.NotMet)]
    [InlineData("2016-03-27", "2016-09-05", "2017-04-16", MeasureState.Met)]
    [InlineData("2016-03-28", "2016-09-05", "2017-04-17", MeasureState.Met)]
    public void Exclusions_ThreeSuspensions_MustAllStartInTheThreeTerms(
        string a, string b, string c, MeasureState state) =>
        Assert.Equal(state, new Case().Child("c").Excluded("c", "SUSP", a, b, c).State(MeasureNames.Exclusions));

    [Fact]
    public void Exclusions_ThreeOfTwoChildren_IsMet() =>
        Assert.Equal(MeasureState.Met, new Case().Child("c").Child("d")
            .Excluded("c", "SUSP", "2016-09-05", "2016-09-12")
            .Excluded("d", "SUSP", "2016-09-05").State(MeasureNames.Exclusions));

    [Fact]
    public void Exclusions_PermanentThoughNotCovered_IsNotMet() =>
        Assert.Equal(MeasureState.NotMet, new Case().Covers(Feeds.Schools, "2017-01-01/2017-06-30").Child("c")
            .Excluded("c", "PERM", "2017-02-01").State(MeasureNames.Exclusions));

    [Fact]
    public void Exclusions_NoneAndNotCovered_IsUnknown() =>
        Assert.Equal(MeasureState.Unknown, new Case().Covers(Feeds.Schools, "2017-01-01/2017-06-30").Child("c")
            .State(MeasureNames.Exclusions));

    [Fact]
    public void Exclusions_NoChildOfSchoolAge_IsNotApplicable() =>
        Assert.Equal(MeasureState.NotApplicable, new Case().Adult("a").Child("c", born: "2014-05-05")
            .State(MeasureNames.Exclusions));
}
