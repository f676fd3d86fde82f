using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class FamilyAnswerTests
{
    private static readonly Outcome Blocked = new("F1", "attachment", ResultState.Blocked, ["A", "B"], 0, "T-1");
    private static readonly FamilyAnswer Answer = new("F1", Domain.Outcomes.Answer.Yes, [Blocked]);

    [Fact]
    public void IsSameAs_EqualContent_IsTheSame() =>
        Assert.True(Answer.IsSameAs(Answer with { Outcomes = [Blocked with { Reasons = ["A", "B"] }] }));

    [Fact]
    public void IsSameAs_AnyDifference_IsAnother()
    {
        Assert.False(Answer.IsSameAs(Answer with { Eligible = Domain.Outcomes.Answer.No }));
        Assert.False(Answer.IsSameAs(Answer with { Outcomes = [] }));
        Assert.False(Answer.IsSameAs(Answer with { Outcomes = [Blocked with { Reasons = ["B", "A"] }] }));
        Assert.False(Answer.IsSameAs(Answer with { Outcomes = [Blocked with { RuleId = "T-2" }] }));
        Assert.False(Answer.IsSameAs(Answer with { Outcomes = [Blocked with { AmountPence = 1 }] }));
    }
}
