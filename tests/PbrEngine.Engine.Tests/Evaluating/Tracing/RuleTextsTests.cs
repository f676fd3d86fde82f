using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.Evaluating.Tracing;

public sealed class RuleTextsTests
{
    [Fact]
    public void Note_ManyFamiliesAtOnce_KeepsEachTextOnceInOrder()
    {
        var texts = new RuleTexts([new("T-2", "Two."), new("T-1", "One.")]);

        Parallel.For(0, 400, i => texts.Note(Trace($"T-{1 + (i % 2)}", i % 3 == 0 ? null : i % 3, i % 5)));

        Assert.Equal(texts.All.OrderBy(t => t.RuleId, StringComparer.Ordinal).ThenBy(t => t.Element), texts.All);
        Assert.Equal(texts.All.Count, texts.All.Select(t => t.Place).Distinct().Count());
        Assert.Equal(2 + (2 * 5 * 3), texts.All.Count);
        Assert.Equal("One.", texts.All[0].Text);
    }

    private static RuleTrace Trace(string rule, int? condition, int element) => new()
    {
        RuleName = rule,
        Outcome = RuleOutcome.NotMatched,
        Firings = [],
        FirstFailure = new() { ElementIndex = element, ConditionIndex = condition, Text = "text", Nearest = [] },
    };
}
