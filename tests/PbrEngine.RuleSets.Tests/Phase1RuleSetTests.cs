using PbrEngine.Domain.Parameters;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The data of phase 1 against its contract.</summary>
public sealed class Phase1RuleSetTests
{
    private static readonly ParametersOn Today = Shipped.Phase1.RuleSet.Parameters.On(A.Day("2014-10-31"));

    /// <summary>What 09 states of the programme, written down a second time.</summary>
    [Theory]
    [InlineData("eligibility.criteria_min", 3)]
    [InlineData("eligibility.criteria_min_with_discretion", 2)]
    [InlineData("presence.terms", 3)]
    [InlineData("presence.absence_threshold_percent", 15)]
    [InlineData("presence.suspensions_limit", 3)]
    [InlineData("presence.months", 12)]
    [InlineData("absence.terms", 3)]
    [InlineData("absence.threshold_percent", 15)]
    [InlineData("exclusions.terms", 3)]
    [InlineData("exclusions.suspensions_limit", 3)]
    [InlineData("offending.baseline_months", 6)]
    [InlineData("offending.result_months", 6)]
    [InlineData("offending.fall_percent", 33)]
    [InlineData("asb.baseline_months", 6)]
    [InlineData("asb.result_months", 6)]
    [InlineData("asb.fall_percent", 60)]
    [InlineData("progress_to_work.months", 6)]
    [InlineData("employment.jsa_days", 182)]
    [InlineData("employment.jsa_of_days", 210)]
    [InlineData("employment.other_days", 91)]
    [InlineData("evidence.stale_days.schools", 62)]
    [InlineData("evidence.stale_days.others", 31)]
    [InlineData("progress_to_work.pence", 100_00)]
    public void Parameters_OfTheContract_HaveItsNumbers(string id, long value) => Assert.Equal(value, Today.Pence(id));

    [Theory]
    [InlineData("problems", "education crime work")]
    [InlineData("problem.crime.presence", "offending_youth asb")]
    [InlineData("presence.absence_counted", "unauthorised")]
    [InlineData("absence.counted", "unauthorised")]
    [InlineData("offending.proven_disposals", "CONVICTED CAUTION YOUTH_CAUTION YOUTH_CONDITIONAL_CAUTION")]
    [InlineData("asb.housing_actions", "ASB_CASE ABC INJUNCTION NSP_ASB DEMOTION EVICTION_ASB")]
    [InlineData("work.out_of_work_benefits", "JSA ESA IS IB CA SDA")]
    [InlineData("work.uc_groups", "searching preparing planning no_requirements")]
    [InlineData("progress_to_work.kinds", "work_programme esf")]
    [InlineData("employment.kinds", "employed self_employed")]
    [InlineData("employment.barred_kinds", "work_programme esf")]
    [InlineData("results", "continuous_employment crime_asb_education progress_to_work")]
    [InlineData("result.crime_asb_education.measures", "absence exclusions asb offending_youth")]
    public void Parameters_OfTheContract_HaveItsCodes(string id, string codes) =>
        Assert.Equal(codes.Split(' '), Today.Codes(id));

    [Theory]
    [InlineData("2012-03-31", null)]
    [InlineData("2012-04-01", 800_00L)]
    [InlineData("2013-04-01", 1600_00L)]
    [InlineData("2014-04-01", 2400_00L)]
    [InlineData("2015-03-31", 2400_00L)]
    [InlineData("2015-04-01", null)]
    public void Amount_OfEachYear_IsThatOfTheContract(string attachedOn, long? pence) =>
        Assert.Equal(pence, Today.PenceOn("result.pence", A.Day(attachedOn)));

    /// <summary>A result that names a measure which nobody computes would never be blocked by it.</summary>
    [Fact]
    public void Results_MeasuresOfEach_AreMeasuresOfTheProgramme() => Assert.All(
        Today.Codes("results"),
        result => Assert.Subset(
            Today.Codes("measures").ToHashSet(StringComparer.Ordinal),
            Today.Codes($"result.{result}.measures").ToHashSet(StringComparer.Ordinal)));

    /// <summary>The tags of the notes on the domain: three figures were read in the source's own words.</summary>
    [Fact]
    public void Parameters_ThatSomebodySaw_AreThree() => Assert.Equal(
        ["asb.fall_percent", "employment.other_days", "exclusions.terms"],
        Shipped.Phase1.RuleSet.Parameters.All.Where(p => p.Provenance == Provenance.Seen).Select(p => p.Id));
}
