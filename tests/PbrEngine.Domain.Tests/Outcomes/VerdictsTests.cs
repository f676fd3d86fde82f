using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Domain.Tests.Outcomes;

public sealed class VerdictsTests
{
    private static readonly ResultInQuestion Question = new("F1", "attachment");

    /// <summary>What says "not achieved" decides and comes first, whatever its rule is called (R32).</summary>
    [Fact]
    public void Against_MixedObjections_TheOneThatSaysNotAchievedDecides()
    {
        var outcome = Verdicts.Against(Question, [Blocked("A-01", "EARLY"), NotAchieved("B-01", "LATE")]);
        Assert.Equal((ResultState.NotAchieved, "B-01", 0L), (outcome.State, outcome.RuleId, outcome.AmountPence));
        Assert.Equal(["LATE", "EARLY"], outcome.Reasons);
    }

    [Fact]
    public void Against_OnlyBlocks_IsBlockedByTheFirstRule()
    {
        var outcome = Verdicts.Against(
            Question, [Blocked("B-02", "TWO"), Blocked("B-01", "ONE", "b"), Blocked("B-01", "ONE", "a")]);
        Assert.Equal((ResultState.Blocked, "B-01"), (outcome.State, outcome.RuleId));
        Assert.Equal(["ONE:a", "ONE:b", "TWO"], outcome.Reasons);
    }

    [Fact]
    public void Against_SameReasonTwice_SaysItOnce() => Assert.Equal(
        ["ONE"], Verdicts.Against(Question, [Blocked("B-01", "ONE"), Blocked("B-02", "ONE")]).Reasons);

    private static Objection Blocked(string rule, string code, string about = "") =>
        new("F1", "attachment", ResultState.Blocked, code, about, rule);

    private static Objection NotAchieved(string rule, string code) =>
        new("F1", "attachment", ResultState.NotAchieved, code, "", rule);
}
