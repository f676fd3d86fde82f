using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Programmes;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// Worked by hand from the contract and the published amounts (£700, £100 and £800 in the first year). As-at 31 January
/// 2015, so the last three terms run from 1 January to 31 December 2014 and the result window from 1 August 2014.
/// </summary>
public sealed class Phase1Tests
{
    private const string Before = "2012-03-01";

    [Theory]
    [InlineData("2012-04-01", 70_000, 10_000, 80_000)]
    [InlineData("2013-03-31", 70_000, 10_000, 80_000)]
    [InlineData("2013-04-01", 150_000, 10_000, 160_000)]
    [InlineData("2014-03-31", 150_000, 10_000, 160_000)]
    [InlineData("2014-04-01", 230_000, 10_000, 240_000)]
    public void Results_ByYearOfAttachment_PayTheYearsAmounts(
        string attached, long rest, long progress, long employment)
    {
        var progressed = Volunteered(Schooled(Three(Attached(attached))));
        Assert.Equal((ResultState.Payable, rest), Of(progressed, Phase1.CrimeAsbEducation));
        Assert.Equal((ResultState.Payable, progress), Of(progressed, Phase1.ProgressToWork));
        Assert.Equal(
            (ResultState.Payable, employment), Of(Employed(Three(Attached(attached))), Phase1.ContinuousEmployment));
    }

    [Theory]
    [InlineData("2012-03-31")]
    [InlineData("2015-04-01")]
    public void Results_AttachedInNoneOfTheThreeYears_AreBlocked(string attached) // R34
    {
        var asAt = Case.On("2015-05-29");
        var family = Volunteered(Schooled(Three(Attached(attached, asAt)))).Work("a", "esf", "2015-05-01/");
        Assert.Equal((ResultState.Blocked, 0), Of(family, Phase1.CrimeAsbEducation));
        Assert.Equal((ResultState.Blocked, 0), Of(family, Phase1.ProgressToWork));
    }

    [Fact]
    public void Employment_OutsideTheYears_IsBlockedOnlyIfMet() // R32
    {
        Assert.Equal(
            (ResultState.Blocked, 0), Of(Employed(Three(Attached("2012-03-31"))), Phase1.ContinuousEmployment));
        Assert.Equal(
            (ResultState.NotAchieved, 0), Of(Three(Attached("2012-03-31")), Phase1.ContinuousEmployment));
    }

    [Fact]
    public void Others_EmploymentPayable_AreBlockedUnlessNotMet()
    {
        var schooled = Employed(Schooled(Three(Attached("2013-04-01"))));
        Assert.Equal((ResultState.Blocked, 0), Of(schooled, Phase1.CrimeAsbEducation));
        Assert.Equal((ResultState.NotAchieved, 0), Of(schooled, Phase1.ProgressToWork)); // R32: NotMet comes first
        var volunteered = schooled.Adult("b").Work("b", "work_programme", "2014-09-01/");
        Assert.Equal((ResultState.Blocked, 0), Of(volunteered, Phase1.ProgressToWork));
    }

    [Theory]
    [InlineData(true, "Y")]
    [InlineData(false, "N")]
    public void Eligible_TwoOfThree_NeedsTheLocalFilter(bool discretion, string eligible) =>
        Assert.Equal(eligible, Two(discretion).Eligible());

    [Theory]
    [InlineData(true, "Y")]
    [InlineData(false, "UNKNOWN")]
    public void Eligible_TwoOfThreeAndOneUnknown_IsUnknownWithoutTheFilter(bool discretion, string eligible) =>
        Assert.Equal(eligible, Two(discretion).Covers(Feeds.Dwp).Eligible());

    [Theory]
    [InlineData(true, "UNKNOWN")]
    [InlineData(false, "N")]
    public void Eligible_OneOfThreeAndOneUnknown_IsUnknownWithTheFilter(bool discretion, string eligible) =>
        Assert.Equal(eligible, Discretion(discretion).Need("crime", Before).Covers(Feeds.Dwp).Eligible());

    [Fact]
    public void Eligible_NoChildAndANonResidentWithAll_IsStillYes() // both are asked of the expanded programme only
    {
        var family = Attached("2013-04-01").Adult("f", resident: false).Benefit("f", "JSA", "2013-01-01/")
            .Tenant("f", "T", "2010-01-01/").Action("T", "2013-02-01").Need("education", Before, member: "f");
        Assert.Equal("Y", family.Eligible());
    }

    [Theory]
    [InlineData(14, 85, MeasureState.Met)]
    [InlineData(15, 0, MeasureState.NotMet)]
    public void Absence_CountsUnauthorisedOnly_UnderFifteenPerCent(
        int unauthorised, int authorised, MeasureState state) =>
        Assert.Equal(state, Attached("2013-04-01").Child("c").Placed("c", "SCHOOL", "2012-01-01/")
            .Attended("c", "2014/15", "AU", 100, unauthorised, authorised: authorised).State("absence"));

    [Theory]
    [InlineData("2014-11-04", MeasureState.NotMet)] // the day before they came of age
    [InlineData("2014-11-05", MeasureState.NotApplicable)]
    public void Offending_Youth_IsByAgeOnTheDayOfTheOffence(string offenceOn, MeasureState state) =>
        Assert.Equal(state, Attached("2013-04-01").Child("y", born: "1996-11-05")
            .Offence("O1", "y", "2015-01-10", offenceOn).State("offending_youth"));

    [Theory]
    [InlineData("2012-11-04", "Y")]
    [InlineData("2012-11-05", "N")]
    public void Eligible_CrimeOfTheYoung_IsByAgeOnTheDayOfTheOffence(string offenceOn, string eligible) =>
        Assert.Equal(eligible, Attached("2013-04-01").Child("y", born: "1994-11-05")
            .Offence("O1", "y", "2013-01-10", offenceOn).Need("work", Before).Need("education", Before).Eligible());

    [Fact]
    public void Progress_TrainingOrVolunteering_IsNone() =>
        Assert.Equal(MeasureState.NotMet, Attached("2013-04-01").Adult("a").Work("a", "training", "2014-10-01/")
            .Work("a", "volunteering", "2014-10-01/").State("progress_to_work"));

    [Theory]
    [InlineData("2014-12-30", ResultState.Payable)]
    [InlineData("2014-12-31", ResultState.Blocked)]
    public void Results_AssessedOnTheLastDayOfTheTerms_AreBlocked(string assessed, string state) // R33
    {
        var family = new Case
        {
            Programme = Phase1.Instance,
            AsAt = Case.On("2015-01-31"),
            AttachedOn = Case.On("2013-04-01"),
            AssessedOn = Case.On(assessed),
            PlanOn = Case.On("2013-05-01"),
        };
        Assert.Equal(state, Of(Schooled(Three(family)), Phase1.CrimeAsbEducation).State);
    }

    [Fact]
    public void Rest_NothingMeasured_IsBlocked() =>
        Assert.Equal(
            (ResultState.Blocked, 0), Of(Three(Attached("2013-04-01")).Adult("a"), Phase1.CrimeAsbEducation));

    [Fact]
    public void Results_NotEligible_AreAllNotAchieved() =>
        Assert.Equal(
            [ResultState.NotAchieved, ResultState.NotAchieved, ResultState.NotAchieved],
            ReferenceEvaluator.Evaluate(Volunteered(Schooled(Two(discretion: false))).ToEvidence())
                .Results.Select(r => r.State));

    [Fact]
    public void Measures_Attached_AreThoseThatResultsRestOn() => // R20, R36
        Assert.Equal(
            ["absence", "asb", "continuous_employment", "exclusions", "offending_youth", "progress_to_work"],
            ReferenceEvaluator.Evaluate(Three(Attached("2013-04-01")).ToEvidence())
                .Measures.Select(m => m.Measure).Order(StringComparer.Ordinal));

    private static (string State, long Pence) Of(Case family, string result)
    {
        var row = family.Result(result);
        return (row.State, row.AmountPence);
    }

    private static Case Attached(string day, DateOnly? asAt = null) => new()
    {
        Programme = Phase1.Instance,
        AsAt = asAt ?? Case.On("2015-01-31"),
        AttachedOn = Case.On(day),
        AssessedOn = Case.On("2012-05-01"),
        PlanOn = Case.On("2012-05-01"),
    };

    private static Case Discretion(bool yes) => new()
    {
        Programme = Phase1.Instance,
        LocalDiscretion = yes,
        AsAt = Case.On("2015-01-31"),
        AttachedOn = Case.On("2013-04-01"),
    };

    private static Case Two(bool discretion) =>
        Discretion(discretion).Need("education", Before).Need("crime", Before);

    private static Case Three(Case family) =>
        family.Need("education", Before).Need("crime", Before).Need("work", Before);

    private static Case Schooled(Case family) => family.Child("c").Placed("c", "SCHOOL", "2012-01-01/")
        .Attended("c", "2014/15", "AU", 100, 14, authorised: 50);

    private static Case Volunteered(Case family) => family.Adult("a").Work("a", "work_programme", "2014-09-01/");

    private static Case Employed(Case family) => family.Adult("a").Benefit("a", "ESA", "2012-01-01/2014-06-30")
        .Work("a", "employed", "2014-07-01/");
}
