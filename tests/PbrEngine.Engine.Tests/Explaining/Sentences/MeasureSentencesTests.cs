using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

/// <summary>
/// Measures as the engine computes them, told. The run is as at 31 October 2026, and the family attached on 15 January
/// 2026; P1 is Jaydn, P2 Mia, P3 Emily, P4 Jack.
/// </summary>
public sealed class MeasureSentencesTests
{
    private const string Terms = "the last 3 terms (1 Aug 2025 – 31 July 2026)";
    private const string Baseline = "in the 6 months before attachment (15 July 2025 – 14 Jan 2026)";
    private const string Lately = "the last 6 months (1 May 2026 – 31 Oct 2026)";

    [Theory]
    [InlineData(41, 402, "41 of 402 sessions (10.2 %)")]
    [InlineData(40, 400, "40 of 400 sessions (exactly 10 %)")]
    [InlineData(401, 4009, "401 of 4009 sessions (10.002 %)")]
    [InlineData(399, 3991, "399 of 3991 sessions (9.997 %)")]
    [InlineData(12, 390, "12 of 390 sessions (3.1 %)")]
    public void Absence_RateNearTheThreshold_IsNeverToldAsTheThreshold(int absent, int possible, string told) =>
        Assert.Equal(
            $"Jaydn's absence over {Terms} was {told}, it must be under 10 %.",
            Of(A.Family().With(A.Child().Attended("2025/26", "AU", possible, absent))).Measure("absence"));

    [Fact]
    public void Absence_SeveralChildren_NamesThoseWhoDecide()
    {
        var family = A.Family()
            .With(A.Child().Attended("2025/26", "AU", 402, 41))
            .With(A.Child().Attended("2025/26", "AU", 100, 2))
            .With(A.Child().Attended("2025/26", "SU", 150, 30, 5));
        Assert.Equal(
            $"Jaydn's absence over {Terms} was 41 of 402 sessions (10.2 %), it must be under 10 %.\n"
            + $"Emily's absence over {Terms} was 35 of 150 sessions (23.3 %), it must be under 10 %.",
            Of(family).Measure("absence"));
    }

    [Fact]
    public void Absence_UnresolvedSessions_SaysHowManyAndWhatToDo() => Assert.Equal(
        $"Jaydn's absence over {Terms} was 39 of 400 sessions (9.8 %), it must be under 10 %, but 2 sessions that the "
        + "school hasn't resolved could change that. Ask the school to resolve them.",
        Of(A.Family().With(A.Child().Attended("2025/26", "AU", 400, 39, 0, 2))).Measure("absence"));

    [Fact]
    public void Absence_NoChildOfSchoolAge_IsSaid() => Assert.Equal(
        $"Jaydn wasn't of school age over {Terms}.",
        Of(A.Family().With(A.Child().BornOn("2024-05-01"))).Measure("absence"));

    [Fact]
    public void Absence_NoBirthDate_SaysWhomToAsk() => Assert.Equal(
        "Jaydn's date of birth isn't stated, so whether school was due can't be told. Ask early help to state it.",
        Of(A.Family().With(A.Child().BornOn(null))).Measure("absence"));

    [Fact]
    public void Absence_OnRollWithoutSessions_SaysWhatIsMissing() => Assert.Equal(
        $"Jaydn is on a school's roll, but the school stated no sessions over {Terms}. Ask the school for them.",
        Of(A.Family().With(A.Child().Placed("SCHOOL", "2024-09-01"))).Measure("absence"));

    [Fact]
    public void Stale_Feed_SaysSinceWhenAndWhatToDo() => Assert.Equal(
        "School attendance can't be told: the latest extract of schools ends on 1 July 2026, more than 62 days before "
        + "31 Oct 2026. Ask schools for a new extract.",
        Of(A.Family().With(A.Child()), A.Run().Covering(Feed.Schools, "2015-01-01", "2026-07-01")).Measure("absence"));

    [Fact]
    public void Stale_OneFeedNeverDelivered_IsNamedAlone() => Assert.Equal(
        "Anti-social behaviour can't be told: no extract of housing was delivered. Ask housing for a new extract.",
        Of(A.Family(), A.Run().NeverDelivered(Feed.Housing)).Measure("asb"));

    [Fact]
    public void NotCovered_GapsInBothWindows_AreNamed() => Assert.Equal(
        "Offending can't be told: the extracts of police don't cover 15 July 2025 – 31 July 2025 and 1 June 2026 – "
        + "9 June 2026. Ask police for an extract that covers those days.",
        Of(
            A.Family(),
            A.Run()
                .Covering(Feed.Police, "2025-08-01", "2026-05-31")
                .Covering(Feed.Police, "2026-06-10", "2026-10-31")).Measure("offending_any"));

    [Fact]
    public void Exclusions_OneChildOfTwo_IsNamedWithCounts() => Assert.Equal(
        $"Mia had 3 suspensions and no permanent exclusions over {Terms}; it must be fewer than 3 suspensions, and no "
        + "permanent exclusion.",
        Of(A.Family()
            .With(A.Child())
            .With(A.Child().Suspended("2025-09-10").Suspended("2025-11-10").Suspended("2026-01-10")))
            .Measure("exclusions"));

    [Theory]
    [InlineData(3, 2, "3 proven offences", "2", "a fall of 33.3 %, it must be at least 33 %")]
    [InlineData(3, 3, "3 proven offences", "3", "no fall, it must be at least 33 %")]
    [InlineData(1, 2, "1 proven offence", "2", "a rise of 100.0 %, it must be at least 33 %")]
    [InlineData(4, 0, "4 proven offences", "none", "a fall of 100.0 %, it must be at least 33 %")]
    [InlineData(0, 1, "No proven offences", "1", "the problem is new, and there must be none")]
    [InlineData(0, 0, "No proven offences", "none", "there is no change to measure")]
    public void Change_Counts_AreToldWithTheirWindows(int before, int after, string then, string now, string change)
    {
        var member = A.Parent();
        for (var i = 0; i < before; i++)
            member.Offended($"B{i}", "2025-07-20", "2025-08-01");
        for (var i = 0; i < after; i++)
            member.Offended($"A{i}", "2026-05-20", "2026-06-01");
        Assert.Equal(
            $"{then} {Baseline}, {now} in {Lately}: {change}.", Of(A.Family().With(member)).Measure("offending_any"));
    }

    [Fact]
    public void DomesticAbuse_Incidents_AreCountedOnce() => Assert.Equal(
        $"There was 1 incident of domestic abuse that involved a member in {Lately}, there must be none.",
        Of(A.Family()
            .With(A.Child().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2026-06-01"))
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", "2026-06-01"))).Measure("domestic_abuse"));

    [Fact]
    public void Help_OpenStatus_NamesChildAndStatus() => Assert.Equal(
        $"Jaydn had an open status in social care (a child in need) in {Lately}, there must be none.",
        Of(A.Family().With(A.Child().Status("CIN", "2026-06-01"))).Measure("help"));

    [Fact]
    public void Work_OnBenefitWithAStep_TellsBoth() => Assert.Equal(
        "Jaydn was on an out-of-work benefit (ESA) on 31 Oct 2026. "
        + $"Jaydn took a step towards work in {Lately}: training from 1 June 2026.",
        Of(A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01").Worked("training", "2026-06-01")))
            .Measure("work"));

    [Fact]
    public void Work_OnBenefitWithoutAStep_SaysWhatWouldBeOne() => Assert.Equal(
        "Jaydn was on an out-of-work benefit (ESA) on 31 Oct 2026. "
        + $"No adult took a step towards work in {Lately}; the work programme or a European Social Fund scheme or "
        + "training or volunteering would be one.",
        Of(A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01"))).Measure("work"));

    [Fact]
    public void Work_UnmatchedAdult_IsNamedWithWhatToDo() => Assert.Equal(
        "Work and benefits can't be told: DWP was asked about Jaydn and couldn't find them. Check name, date of birth, "
        + "address and National Insurance number, and ask DWP again.",
        Of(A.Family().With(A.Parent().Asked(matched: false))).Measure("work"));

    [Fact]
    public void Employment_JsaTooShort_CountsDaysOfTheLast210() => Assert.Equal(
        "Jaydn left JSA on 31 Jan 2026 and was in work, with evidence, on 181 of the last 210 days, it must be 182.",
        Of(A.Family().With(
            A.Parent().OnBenefit("JSA", "2020-01-01", "2026-01-31").Worked("employed", "2026-05-04")))
            .Measure("continuous_employment"));

    [Fact]
    public void Employment_OtherBenefitLongEnough_CountsDaysInARow() => Assert.Equal(
        "Jaydn left ESA on 1 July 2026 and stayed in work, with evidence: 91 days in a row, it must be 91.",
        Of(A.Family().With(
            A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01").Worked("employed", "2026-08-02")))
            .Measure("continuous_employment"));

    [Fact]
    public void Employment_OnTheWorkProgrammeSince_IsRuledOut() => Assert.Equal(
        "Jaydn left ESA on 1 July 2026, but was on the work programme afterwards, which rules this result out.",
        Of(A.Family().With(
            A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01").Worked("work_programme", "2026-08-02")))
            .Measure("continuous_employment"));

    [Fact]
    public void Employment_StillOnBenefitOrNobody_IsSaid()
    {
        Assert.Equal(
            "Jaydn is still on ESA; work after a benefit is asked for.",
            Of(A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01"))).Measure("continuous_employment"));
        Assert.Equal(
            "No adult left an out-of-work benefit; work after a benefit is asked for.",
            Of(A.Family().With(A.Parent())).Measure("continuous_employment"));
    }

    [Fact]
    public void NeedClosed_TooRecently_SaysForHowLongItHeldAndMust() => Assert.Equal(
        "The need “health” of Mia was closed with a positive outcome on 1 June 2026, 152 days ago; it must have held "
        + "for 182 days.",
        Of(A.Family().With(A.Child()).With(A.Parent()).ClosedNeed("health", "2025-01-01", "2026-06-01", member: 2))
            .Measure("need_closed.health"));

    [Fact]
    public void NeedClosed_OpenOrNotPositive_IsSaid()
    {
        Assert.Equal(
            "The need “crime and anti-social behaviour”, identified on 1 Jan 2025, is still open; it must be closed "
            + "with a positive outcome.",
            Of(A.Family().Need("crime", "2025-01-01")).Measure("need_closed.crime"));
        Assert.Equal(
            "The need “crime and anti-social behaviour” was closed on 1 June 2026 without a positive outcome.",
            Of(A.Family().ClosedNeed("crime", "2025-01-01", "2026-06-01", positive: false))
                .Measure("need_closed.crime"));
    }

    [Fact]
    public void Of_WithoutTheRuleSet_TellsTheNumbersWithoutThresholds()
    {
        var family = A.Family().With(A.Child().Attended("2025/26", "AU", 400, 40)).Build();
        Assert.Equal(
            "Jaydn's absence over the days 1 Aug 2025 – 31 July 2026 was 40 of 400 sessions (10.0 %).",
            Told.WithoutThresholds(RuleSet(), family, A.Run().Build()).Measure("absence"));
    }

    [Fact]
    public void Of_NamelessMember_IsTheRoleAndTheId()
    {
        var family = A.Family()
            .With(A.Parent()).With(A.Parent()).With(A.Parent()).With(A.Parent())
            .With(A.Child().Attended("2025/26", "AU", 402, 41));
        Assert.StartsWith("A child's (P5) absence over", Of(family).Measure("absence"), StringComparison.Ordinal);
    }

    private static Told Of(FamilyBuilder family, RunBuilder? run = null) =>
        Told.By(RuleSet(), family.Build(), (run ?? A.Run()).Build());

    private static Engine.RuleSets.RuleSet RuleSet() => SampleRuleSet.Of("expanded", [], new FixedRules(facts =>
        facts.OfType<FamilyStanding>().Select(s => (object)new Eligibility(s.FamilyRef, Answer.Yes)).Concat(
            facts.OfType<ResultInQuestion>()
                .Select(q => new Outcome(q.FamilyRef, q.Name, ResultState.Payable, [], 100, "T-1")))));
}
