using PbrEngine.Cli.Reporting;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Cli.Tests.Reporting;

[Collection(DemoReaders.Name)]
public sealed class CohortTests(DemoCouncil demo)
{
    [Fact]
    public void Of_Demo_AreTheEligibleFamiliesEachWithANextStep()
    {
        var eligible = demo.Lines("families.csv").Skip(1).Select(l => l.Split(',')).Where(f => f[3] == "Y");
        var families = demo.Run("cohort", "--json").Json().GetProperty("families").EnumerateArray().ToList();
        Assert.Equal(eligible.Select(f => f[0]), families.Select(f => f.GetProperty("family_ref").GetString()));
        Assert.All(families, f => Assert.NotEmpty(f.GetProperty("next_step").GetString()!));
        Assert.Contains("F0", demo.Run("cohort").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_NotAttached_IsToAttach() =>
        Assert.StartsWith("Attach the family", NextStep(Family(null), []), StringComparison.Ordinal);

    [Fact]
    public void NextStep_ProgressPayable_IsToClaimAndNothingElse() => Assert.Equal(
        "Claim attachment and significant and sustained progress.",
        NextStep(Family(new(2026, 1, 1)),
        [
            Result("attachment", ResultState.Payable),
            Result("continuous_employment", ResultState.Blocked, "OTHER_ROUTE_PAYS:sustained_progress"),
            Result("sustained_progress", ResultState.Payable),
        ]));

    [Fact]
    public void NextStep_ProgressOpen_IsToClaimTheAttachmentAndWhatIsMissing() => Assert.Equal(
        "Claim attachment. Not enough progress yet on health.",
        NextStep(Family(new(2026, 1, 1)),
        [
            Result("attachment", ResultState.Payable),
            Result("sustained_progress", ResultState.NotAchieved, "PROBLEM_NOT_MET:health"),
        ]));

    [Fact]
    public void NextStep_OutcomeOpen_IsWhatIsMissing() => Assert.Equal(
        "A need isn't closed with a positive outcome that has held long enough: 5.1.",
        NextStep(
            Family(new(2026, 1, 1)), [Result("successful_outcome", ResultState.NotAchieved, "NEED_NOT_MET:5.1")]));

    [Fact]
    public void NextStep_NotWorkedWith_NamesWhatIsMissing() => Assert.Equal(
        "Not yet on record for the family: an action plan.",
        NextStep(Family(new(2026, 1, 1)),
        [
            Result("attachment", ResultState.Blocked, "NOT_WORKED_WITH:plan"),
            Result("sustained_progress", ResultState.Blocked, "NOT_WORKED_WITH:plan"),
        ]));

    private static Outcome Result(string result, ResultState state, params string[] reasons) =>
        new("F1", result, state, reasons, 0, "R");

    private static string NextStep(FamilyRow family, IReadOnlyList<Outcome> outcomes) =>
        Cohort.NextStep(family, outcomes, WordBook.BuiltIn);

    private static FamilyRow Family(DateOnly? attachedOn) => new()
    {
        FamilyRef = "F1",
        Programme = "expanded",
        Eligible = "Y",
        Needs = ["health"],
        AttachedOn = attachedOn,
        Members = ["P00000001"],
        RuleSet = "expanded/v2015-04",
        RuleSetHash = "",
        Explanation = new()
        {
            Standing = new()
            {
                FamilyRef = "F1",
                AsAt = new(2026, 10, 31),
                AttachedOn = attachedOn,
                AssessedOn = null,
                PlanOn = null,
                HasLeadPractitioner = false,
            },
            Tally = new("F1", new(2026, 10, 31), 2, 0, Answer.Yes),
            Problems = [],
            ProblemsNow = [],
        },
    };
}
