using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class RuleStoriesTests
{
    [Theory]
    [InlineData(
        "T-1",
        "T-1 did not fire: the objection “Not enough progress yet on school attendance and exclusions” (not "
        + "achieved) stood in the way.")]
    [InlineData(
        "T-2",
        "T-2 fired, for the result significant and sustained progress and the problem school attendance and exclusions "
        + "(not met, need yes).")]
    [InlineData(
        "T-3",
        "T-3 did not fire: it needs that state is unknown; nearest to it came the measure school attendance (not "
        + "met, “Absence is at or over the threshold”).")]
    [InlineData("T-4", "T-4 did not fire: there is no measure that could meet it.")]
    public void All_Rule_SaysWhyItFiredOrNot(string rule, string words) => Assert.Equal(
        words, StorySample.Stories(StorySample.Trace).Rules!.Single(r => r.RuleId == rule).Words);

    [Fact]
    public void All_Rule_IsThereAsData()
    {
        var rules = StorySample.Stories(StorySample.Trace).Rules!;

        Assert.Equal(["T-1", "T-2", "T-3", "T-4"], rules.Select(r => r.RuleId));
        Assert.Equal("problem:education", rules[1].Firings.Single().Matched[^1].Key);
        Assert.StartsWith("objection:", rules[1].Firings.Single().Concluded.Single().Key, StringComparison.Ordinal);
        Assert.Equal((1, 2, "m => m.State == MeasureState.Unknown"),
            (rules[2].Failure!.Element, rules[2].Failure!.Condition, rules[2].Failure!.Text));
        Assert.Equal("measure:absence", rules[2].Failure!.Nearest.Single()[^1].Key);
        Assert.Equal("Objects to absence.", rules[1].Description);
    }

    [Fact]
    public void All_WithdrawnPendingOrUnexplained_IsSaid()
    {
        var trace = StorySample.Trace with
        {
            Rules =
            [
                new(RuleOutcome.Withdrawn, [], new(2, 2, [[3]])), new(RuleOutcome.Pending, [], null),
                new(RuleOutcome.NotMatched, [], null), new(RuleOutcome.Fired, [new([0], [])], null),
            ],
        };
        Assert.Equal(
            [
                "T-1 fired, but what it rested on didn't last: the objection “Not enough progress yet on school "
                    + "attendance and exclusions” (not achieved) stood in the way.",
                "T-2 had yet to fire when the run ended.",
                "T-3 did not fire: which condition failed isn't on record.",
                "T-4 fired.",
            ],
            StorySample.Stories(trace).Rules!.Select(r => r.Words));
    }
}
