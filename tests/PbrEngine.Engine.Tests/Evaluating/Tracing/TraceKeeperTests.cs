using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Evaluating.Tracing;

public sealed class TraceKeeperTests
{
    private static readonly ResultInQuestion Question = new("F1", "attachment");

    [Fact]
    public void Of_Rules_ComeByIdWithTheirTextsNoted()
    {
        var texts = new RuleTexts([new("T-1", "What T-1 decides.")]);

        var trace = TraceKeeper.Of(SampleVerdict.Of("F1", []).Assessment, [Failed("T-2"), Fired("T-1")], texts);

        Assert.Equal([RuleOutcome.Fired, RuleOutcome.NotMatched], trace.Rules.Select(r => r.Outcome));
        Assert.Equal([0], trace.Rules[0].Firings.Single().Matched);
        Assert.Equal([1], trace.Rules[0].Firings.Single().Concluded);
        Assert.Equal((2, 1), (trace.Rules[1].Failure!.Element, trace.Rules[1].Failure!.Condition));
        Assert.Equal(
            [
                new("T-1", -1, -1, "What T-1 decides."),
                new("T-2", -1, -1, ""),
                new("T-2", 2, 1, "q => q.Name == \"x\""),
            ],
            texts.All);
    }

    [Fact]
    public void Of_MembersAndDetails_AreThereWithoutNamesOrDates()
    {
        var verdict = SampleVerdict.Of("F1", [SampleVerdict.Member(7)]).WithMeasures(
            Measure("absence"), Measure("exclusions", new MeasureDetail("suspensions", "3", "P00000007")));

        var trace = TraceKeeper.Of(verdict.Assessment, [], new RuleTexts([]));

        Assert.Equal([new("P00000007", true, new(1, 1, 2))], trace.Members);
        Assert.Equal([1], trace.Details.Keys);
        Assert.Equal("suspensions", trace.Details[1].Single().Name);
    }

    private static RuleTrace Fired(string rule) => new()
    {
        RuleName = rule,
        Outcome = RuleOutcome.Fired,
        Firings =
        [
            new()
            {
                Sequence = 1,
                RuleName = rule,
                Facts = [new("question", Question)],
                Produced = [new Eligibility("F1", Answer.Yes)],
                StillHolds = true,
            },
        ],
        FirstFailure = null,
    };

    private static RuleTrace Failed(string rule) => new()
    {
        RuleName = rule,
        Outcome = RuleOutcome.NotMatched,
        Firings = [],
        FirstFailure = new()
        {
            ElementIndex = 2,
            ConditionIndex = 1,
            Text = "q => q.Name == \"x\"",
            Nearest = [[new("question", Question)]],
        },
    };

    private static Measure Measure(string name, params MeasureDetail[] details) => new()
    {
        Name = name,
        FamilyRef = "F1",
        State = MeasureState.NotMet,
        Reason = "X",
        Details = details,
    };
}
