using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Programmes;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// Worked by hand from the contract. Attached 1 October 2023, as-at 30 June 2024: a need must have been closed by 31
/// December 2023, the last two terms run from 1 August 2023 to 31 March 2024, six months from 31 December 2023.
/// </summary>
public sealed class SupportingFamiliesTests
{
    private const string Before = "2023-09-01";
    private const string LongClosed = "2023-12-31";

    [Fact]
    public void Needs_Known_AreThirtyFourUnderTenHeadlines()
    {
        var codes = SupportingFamilies.Instance.NeedCodes;
        Assert.Equal(34, codes.Count);
        Assert.Equal(("1.1", "6.6", "10.3"), (codes[0], codes[21], codes[^1]));
    }

    [Theory]
    [InlineData(ResultState.Payable, 80_000, "4.1", "5.1", "9.1")]
    [InlineData(ResultState.Payable, 80_000, "4.1", "4.2", "9.1")] // codes, not headlines
    [InlineData(ResultState.NotAchieved, 0, "4.1", "4.1", "9.1")] // two distinct ones
    [InlineData(ResultState.NotAchieved, 0, "4.1", "9.1")]
    public void Outcome_ThreeDistinctNeedsClosed_PaysEightHundred(string state, long pence, params string[] codes)
    {
        var family = Needs(Family(), codes);
        Assert.Equal((state, pence), Of(family));
    }

    [Theory]
    [InlineData("2023-10-01", "Y")]
    [InlineData("2023-10-02", "N")]
    public void Eligible_ThirdNeed_IsIdentifiedByD(string identified, string eligible) =>
        Assert.Equal(eligible, Needs(Family(), "4.1", "5.1").Need("9.1", identified).Eligible());

    [Theory]
    [InlineData("parent", "1990-01-01/", "N")]
    [InlineData("expectant_parent", "1990-01-01/", "Y")]
    [InlineData("expectant_parent", "1990-01-01/2023-09-30", "N")] // R38: at D
    [InlineData("expectant_parent", "2023-10-02/", "N")]
    public void Eligible_WithoutAChild_NeedsAnExpectantParent(string role, string days, string eligible) =>
        Assert.Equal(
            eligible,
            Needs(Empty().Member("m", role, resident: false, "1990-01-01", days), "4.1", "5.1", "9.1").Eligible());

    [Theory]
    [InlineData("2023-12-31", "positive", ResultState.Payable)] // 182 days
    [InlineData("2024-01-01", "positive", ResultState.NotAchieved)] // 181
    [InlineData("2023-12-31", "not_positive", ResultState.NotAchieved)]
    [InlineData("2023-12-31", "", ResultState.NotAchieved)] // R31
    [InlineData("", "", ResultState.NotAchieved)]
    public void Outcome_EveryNeed_IsClosedPositiveForHalfAYear(string closed, string closure, string state) =>
        Assert.Equal(state, Of(Needs(Family(), "4.1", "5.1").Need("9.1", Before, closed, closure)).State);

    [Fact]
    public void Outcome_NeedFoundAfterD_MustBeClosedToo() => // R39
        Assert.Equal(ResultState.NotAchieved, Of(Needs(Family(), "4.1", "5.1", "9.1").Need("3.1", "2024-06-30")).State);

    [Theory]
    [InlineData("2023/24", "SP", 9, ResultState.Payable)]
    [InlineData("2023/24", "SP", 10, ResultState.NotAchieved)]
    [InlineData("2022/23", "SU", 90, ResultState.Blocked)] // three terms ago: no session at all in the last two
    public void Outcome_EducationNeed_LooksAtTwoTerms(string year, string term, int absent, string state) =>
        Assert.Equal(state, Of(Needs(Family(), "1.4", "4.1", "9.1").Child("p", born: "2014-05-05")
            .Placed("p", "SCHOOL", "2018-09-01/").Attended("p", year, term, 100, absent)).State);

    [Fact]
    public void Outcome_NoEducationNeed_DoesNotLookAtSchool() =>
        Assert.Equal(ResultState.Payable, Of(Needs(Family(), "3.1", "4.1", "9.1").Child("p", born: "2014-05-05")
            .Placed("p", "SCHOOL", "2018-09-01/").Attended("p", "2023/24", "SP", 100, 90)).State);

    [Theory]
    [InlineData("2023-12-30", MeasureState.Met)]
    [InlineData("2023-12-31", MeasureState.NotMet)]
    [InlineData("2024-06-30", MeasureState.NotMet)]
    public void NoCrime_OffenceOrAsb_ShowsInSixMonths(string day, MeasureState state)
    {
        var family = Needs(Family(), "7.2").Adult("a");
        Assert.Equal(state, Needs(Family(), "7.2").Adult("a").Offences("a", day).State("no_crime"));
        Assert.Equal(state, family.Tenant("a", "T", "2020-01-01/").Action("T", day).State("no_crime"));
        Assert.Equal(
            state, Needs(Family(), "7.2").Adult("a").Incident("a", "ASB", "SUSPECT", day).State("no_crime"));
    }

    [Fact]
    public void NoCrime_CoverageOfBothFeeds_IsNeeded() // R10, R07
    {
        var partly = Needs(Family(), "7.2").Adult("a").Covers(Feeds.Housing, "2024-01-01/2024-06-30");
        Assert.Equal(MeasureState.Unknown, partly.State("no_crime"));
        Assert.Equal(MeasureState.NotMet, partly.Offences("a", "2024-05-01").State("no_crime"));
        Assert.Equal(MeasureState.Unknown, partly.Covers(Feeds.Housing).State("no_crime")); // stale comes first
    }

    [Fact]
    public void NoCrime_HousingEndsEarlier_ItsDayEndsTheWindow() // R10
    {
        var family = Needs(Family(), "7.2").Adult("a").Covers(Feeds.Housing, "2020-01-01/2024-06-10");
        Assert.Equal(MeasureState.Met, family.Offences("a", "2024-06-11").State("no_crime"));
        Assert.Equal(MeasureState.NotMet, family.Offences("a", "2023-12-11").State("no_crime"));
    }

    [Fact]
    public void DomesticAbuse_NeedAndNoIncident_IsMet() =>
        Assert.Equal(MeasureState.Met, Needs(Family(), "8.3").State("domestic_abuse"));

    [Theory]
    [InlineData("2024-02-01/", MeasureState.NotMet)]
    [InlineData("2024-02-01/2024-06-29", MeasureState.Met)]
    public void Work_FinanceNeed_LooksAtBenefits(string days, MeasureState state) =>
        Assert.Equal(state, Needs(Family(), "10.2").Adult("a").Benefit("a", "UC", days).State("work"));

    [Fact]
    public void Work_OnBenefitButTraining_IsMet() =>
        Assert.Equal(MeasureState.Met, Needs(Family(), "10.2").Adult("a").Benefit("a", "UC", "2024-02-01/")
            .Work("a", "training", "2023-12-31/").State("work"));

    [Fact]
    public void Measures_HeadlinesWithoutNeeds_HaveNoRow() => // R36
        Assert.Equal(
            ["domestic_abuse", "need_closed.8.1", "need_closed.8.2"],
            ReferenceEvaluator.Evaluate(Needs(Family(), "8.1", "8.2").ToEvidence())
                .Measures.Select(m => m.Measure).Order(StringComparer.Ordinal));

    [Fact]
    public void Outcome_EarlyHelpStale_IsBlocked() => // R31, R07
        Assert.Equal((ResultState.Blocked, 0), Of(
            Needs(Family(), "4.1", "5.1", "9.1").Covers(Feeds.EarlyHelp, "2020-01-01/2024-05-29")));

    private static (string State, long Pence) Of(Case family)
    {
        var row = family.Result(SupportingFamilies.SuccessfulOutcome);
        return (row.State, row.AmountPence);
    }

    private static Case Needs(Case family, params string[] codes) =>
        codes.Aggregate(family, (all, code) => all.Need(code, Before, LongClosed, "positive"));

    private static Case Family() => Empty().Child("c", born: "2021-05-05", days: "2021-05-05/");

    private static Case Empty() => new()
    {
        Programme = SupportingFamilies.Instance,
        AsAt = Case.On("2024-06-30"),
        AttachedOn = Case.On("2023-10-01"),
        AssessedOn = Case.On("2023-09-15"),
        PlanOn = Case.On("2023-09-15"),
    };
}
