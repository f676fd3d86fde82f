using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RulesTestHarnessTests
{
    [Fact]
    public void Check_RuleDidNotFire_GivesTheReason()
    {
        var setup = new RulesTestSetup();
        setup.Rule<RulesTestFixtureTests.LargeOrderRule>();
        RuleCompiler? compiler = null;
        setup.CompilerSetupAction = c => compiler = c;
        var harness = new RulesTestHarness(setup);
        harness.Session.Insert(new Order(1, 1, 99));

        var result = harness.Check(isInSequence: false, v => v.Rule().Fired());

        Assert.NotNull(compiler);
        Assert.Contains("First failing condition: o => o.Pence >= 100.", result.Reason, StringComparison.Ordinal);
        Assert.Null(harness.TraceOf("another"));
    }
}
