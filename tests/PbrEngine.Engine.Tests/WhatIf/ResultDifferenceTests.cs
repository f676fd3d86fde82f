using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class ResultDifferenceTests
{
    private static readonly Outcome Paid = new("F1", "attachment", ResultState.Payable, [], 100, "T-1");
    private static readonly Outcome Blocked = new("F1", "attachment", ResultState.Blocked, ["A"], 0, "T-2");

    [Fact]
    public void Change_IsGainedLostOrChanged()
    {
        Assert.Equal(ResultChange.Gained, Between(Blocked, Paid)!.Change);
        Assert.Equal(ResultChange.Lost, Between(Paid, Blocked)!.Change);
        Assert.Equal(ResultChange.Changed, Between(Paid, Paid with { AmountPence = 99 })!.Change);
        Assert.Equal(ResultChange.Changed, Between(Paid, Paid with { AmountPence = 101 })!.Change);
        Assert.Equal(
            ResultChange.Changed, Between(Blocked, Blocked with { State = ResultState.NotAchieved })!.Change);
        Assert.Equal(ResultChange.Changed, Between(Blocked, Blocked with { RuleId = "T-3" })!.Change);
        Assert.Null(Between(Paid, Paid));
    }

    [Fact]
    public void Between_OtherReasonsAlone_CountWhenAskedFor()
    {
        Assert.Null(Between(Blocked, Blocked with { Reasons = ["B"] }));
        Assert.NotNull(Between(Blocked, Blocked with { Reasons = ["B"] }, withReasons: true));
    }

    [Fact]
    public void Between_AResultThatOneLacks_Differs()
    {
        Assert.Equal(ResultChange.Gained, Between(null, Paid)!.Change);
        Assert.Equal(ResultChange.Lost, Between(Paid, null)!.Change);
        Assert.NotNull(Between(null, Blocked));
    }

    private static ResultDifference? Between(Outcome? before, Outcome? after, bool withReasons = false) =>
        ResultDifference.Between("expanded", Of(before), Of(after), withReasons).SingleOrDefault();

    private static FamilyAnswer Of(Outcome? outcome) => new("F1", Answer.Yes, outcome is null ? [] : [outcome]);
}
