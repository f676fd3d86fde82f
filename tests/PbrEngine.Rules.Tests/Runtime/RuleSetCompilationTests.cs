using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class RuleSetCompilationTests
{
    [Fact]
    public void Compile_RulesThatBeginAlike_ShareTheirFirstConditions()
    {
        var factory = (SessionFactory)Given.Factory(
            typeof(CompiledAlphaTests.OneRule),
            typeof(CompiledAlphaTests.OtherRule),
            typeof(CompiledAlphaTests.DifferentRule));

        // Orders over 5, orders over 50, and customers, whose condition mentions the order.
        Assert.Equal(3, factory.Alphas.Count);
    }

    [Fact]
    public void Compile_CallerAsksToStop_MakesNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var rules = new[] { new Rules.Dsl.RuleDefinitionFactory().Create(new RuleCompilerTests.GoodRule()) };

        Assert.Throws<OperationCanceledException>(() => new RuleCompiler().Compile(rules, stop.Token));
    }
}
