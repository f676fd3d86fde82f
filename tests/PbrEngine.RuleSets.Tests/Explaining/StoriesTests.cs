using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Explaining;

/// <summary>
/// What a coordinator reads, by the expanded programme's rules as shipped: as at 31 October 2026, attached on 15
/// January 2026. P1 is Jaydn, P2 Mia.
/// </summary>
public sealed class StoriesTests
{
    private const string Terms = "the last 3 terms (1 Aug 2025 – 31 July 2026)";

    // The example of the issue.
    [Fact]
    public void Result_TooMuchAbsence_NamesTheChildTheCountAndTheLimit() => Assert.Equal(
        $"Not paid: Jaydn's absence over {Terms} was 41 of 402 sessions (10.2 %), it must be under 10 %.",
        Of(InEducationAndHealth(41)).Result("sustained_progress"));

    [Fact]
    public void Result_EverythingMet_SaysWhatItPaysAndOnWhat() => Assert.Equal(
        "Payable, £800.00: Progress on every problem, known or found later, earns the result payment.\n"
        + $"  Jaydn's absence over {Terms} was 40 of 402 sessions (9.95 %), it must be under 10 %.\n"
        + $"  No child had a permanent exclusion, or 3 suspensions or more, over {Terms}.\n"
        + "  The need “school attendance and exclusions” was closed with a positive outcome on 1 Feb 2026, "
        + "272 days ago.\n"
        + "  The need “health” was closed with a positive outcome on 1 Feb 2026, 272 days ago; it must have held for "
        + "182 days.",
        Of(InEducationAndHealth(40)).Result("sustained_progress"));

    [Fact]
    public void Result_TwoProblemsInTheWay_TellsBoth() => Assert.Equal(
        $"Not paid: Jaydn's absence over {Terms} was 41 of 402 sessions (10.2 %), it must be under 10 %.\n"
        + "Not paid: The need “health”, identified on 1 Dec 2025, is still open; it must be closed with a positive "
        + "outcome.",
        Of(InEducation(41).Need("health", "2025-12-01")).Result("sustained_progress"));

    [Fact]
    public void Result_StaleFeed_IsHeldBackWithWhatToDo() => Assert.StartsWith(
        "Held back: School attendance can't be told: the latest extract of schools ends on 31 July 2026, more than 62 "
        + "days before 31 Oct 2026. Ask schools for a new extract.",
        Of(InEducationAndHealth(3), A.Run().Covering(Feed.Schools, "2015-01-01", "2026-07-31"))
            .Result("sustained_progress"),
        StringComparison.Ordinal);

    [Fact]
    public void Result_NotEligible_SaysWhatCounts() => Assert.Equal(
        "Not paid: On 15 Jan 2026, 1 problem counted (health); 2 are needed.",
        Of(A.Family().With(Pupil(3)).Need("health", "2025-12-01")).Result("attachment"));

    [Fact]
    public void Result_NoDependentChild_IsSaid() => Assert.Equal(
        "Not paid: On 15 Jan 2026, 2 problems counted (crime and anti-social behaviour; health); 2 are needed.\n"
        + "Not paid: No dependent child was a member on 15 Jan 2026.",
        Of(A.Family().With(A.Parent()).Need("health", "2025-12-01").Need("crime", "2025-12-01")).Result("attachment"));

    [Fact]
    public void Result_NotWorkedWith_SaysWhatIsMissing() => Assert.Equal(
        "Held back: Not yet on record for the family: an action plan and a lead practitioner.",
        Of(InEducationAndHealth(3).PlanOn(null).LeadPractitioner(false)).Result("attachment"));

    [Fact]
    public void Result_OtherRoutePays_NamesIt() => Assert.Equal(
        "Not paid: No adult left an out-of-work benefit; work after a benefit is asked for.\n"
        + "Not paid: The family's one result is paid as significant and sustained progress.",
        Of(InEducationAndHealth(3).With(A.Parent())).Result("continuous_employment"));

    [Fact]
    public void Result_Attachment_TellsEligibilityAndWork() => Assert.Equal(
        "Payable, £1,000.00: An eligible, attached family that is worked with earns the attachment fee.\n"
        + "  On 15 Jan 2026, 2 problems counted (school attendance and exclusions; health); 2 are needed.\n"
        + "  The family was attached on 15 Jan 2026; it was assessed on 10 Jan 2026, has a plan of 12 Jan 2026, and a "
        + "lead practitioner.",
        Of(InEducationAndHealth(3)).Result("attachment"));

    [Fact]
    public void Rule_ThatDidNotFire_NamesTheFirstConditionAndTheNearestFact()
    {
        var told = Of(InEducationAndHealth(41));
        if (!Shipped.Expanded.RuleSet.Program.TellsWhyNot)
        {
            Assert.Equal("EXP-SSP-01 did not fire: which condition failed isn't on record.", told.Rule("EXP-SSP-01"));
            return;
        }
        Assert.Equal(
            "EXP-SSP-01 did not fire: the objection “Not enough progress yet on school attendance and exclusions” "
            + "(not achieved) stood in the way.",
            told.Rule("EXP-SSP-01"));
        Assert.Equal(
            "EXP-ELG-02 did not fire: it needs that dependent child is no or certain + unknown is less than 2 "
            + "(“Problems that make a family eligible”); nearest to it came the count of problems (certain 2, unknown "
            + "0, dependent child yes).",
            told.Rule("EXP-ELG-02"));
    }

    private static FamilyBuilder InEducation(int absent) =>
        A.Family().With(Pupil(absent)).ClosedNeed("education", "2025-06-01", "2026-02-01");

    private static FamilyBuilder InEducationAndHealth(int absent) =>
        InEducation(absent).ClosedNeed("health", "2025-12-01", "2026-02-01");

    private static MemberBuilder Pupil(int absent) =>
        A.Child().Attended("2025/26", "AU", 402, absent).Placed("SCHOOL", "2020-09-01");

    private static Told Of(FamilyBuilder family, RunBuilder? run = null) => Told.By(
        Shipped.Expanded.RuleSet, family.Build(), (run ?? A.Run()).Under(Shipped.Expanded.RuleSet.Parameters).Build());
}
