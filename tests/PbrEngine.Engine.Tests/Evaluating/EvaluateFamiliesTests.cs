using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

/// <summary>With two rules of its own: the real rule set is tested by its scenarios.</summary>
public sealed class EvaluateFamiliesTests
{
    private static readonly EvaluationContext Context = A.Run().Build();

    [Fact]
    public void Evaluate_ManyFamilies_GivesOneVerdictEachInTheirOrder()
    {
        var families = Enumerable.Range(1, 300)
            .Select(i => A.Family().Called($"F{i:000}").With(i % 3 == 0 ? A.Parent() : A.Child()).Build())
            .ToList();
        var seen = 0;

        var verdicts = Engine().Evaluate(families, new Counter(() => Interlocked.Increment(ref seen)), default);

        Assert.Equal(300, seen);
        Assert.Equal(families.Select(f => f.Family.FamilyRef), verdicts.Select(v => v.Assessment.Standing.FamilyRef));
        Assert.All(
            verdicts, v => Assert.All(v.Outcomes, o => Assert.Equal(v.Assessment.Standing.FamilyRef, o.FamilyRef)));
        Assert.Equal(100, verdicts.Count(v => v.Eligible == Answer.No));
    }

    [Fact]
    public void Evaluate_Outcomes_AreInTheProgrammesOrder() => Assert.Equal(
        ["attachment", "sustained_progress", "continuous_employment"],
        Engine().Evaluate(A.Family().Build(), TraceOptions.Off).Outcomes.Select(o => o.Result));

    [Fact]
    public void Evaluate_Trace_IsKeptWhenAskedForOnly()
    {
        Assert.Empty(Engine().Evaluate(A.Family().Build(), TraceOptions.Off).Trace);
        Assert.Equal(2, Engine().Evaluate(A.Family().Build(), TraceOptions.On).Trace.Count);
    }

    [Fact]
    public void Evaluate_Cancelled_Stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => Engine().Evaluate([A.Family().Build()], null, new CancellationToken(canceled: true)));

    private static EvaluateFamilies Engine() => new(
        new RuleSet
        {
            Programme = "expanded",
            Version = "v2015-04",
            Label = "Two rules for a test",
            From = new(2014, 4, 1),
            Hash = "",
            Parameters = A.Parameters().Build(),
            Program = RuleLibrary.Compile([typeof(ChildDecides), typeof(EverythingIsBlocked)]),
            Rules = [],
        },
        Context);

    private sealed class Counter(Action count) : IProgress<int>
    {
        public void Report(int value) => count();
    }

    [Name("T-01")]
    internal sealed class ChildDecides : Rule
    {
        public override void Define()
        {
            ProblemTally tally = null!;
            When().Match(() => tally);
            Then().Yield(_ => new Eligibility(tally.FamilyRef, tally.DependentChild!.Value));
        }
    }

    [Name("T-02")]
    internal sealed class EverythingIsBlocked : Rule
    {
        public override void Define()
        {
            ResultInQuestion question = null!;
            When().Match(() => question);
            Then().Yield(_ => new Outcome(
                question.FamilyRef, question.Name, ResultState.Blocked, Array.Empty<string>(), 0, "T-02"));
        }
    }
}
