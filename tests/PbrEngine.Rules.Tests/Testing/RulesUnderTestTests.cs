using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RulesUnderTestTests
{
    [Fact]
    public void Get_TypeOrName_FindsTheRuleOrSaysHowToAddIt()
    {
        var setup = new RulesTestSetup();
        setup.Rule(new RulesTestFixtureTests.TellRule());
        setup.Rule(new Rules.Dsl.RuleDefinitionFactory().Create(new RulesTestFixtureTests.LargeOrderRule()));
        var rules = new RulesUnderTest(setup.Rules);

        Assert.Equal(typeof(RulesTestFixtureTests.TellRule), rules.Get(typeof(RulesTestFixtureTests.TellRule)).Type);
        Assert.Null(rules.Get(typeof(RulesTestFixtureTests.LargeOrderRule).FullName!).Type);
        Assert.Throws<ArgumentException>(() => rules.Get("another"));
        Assert.Throws<ArgumentException>(() => rules.Get(typeof(RulesTestFixtureTests.LargeOrderRule)));
        Assert.Throws<InvalidOperationException>(() => rules.GetSingle());
    }
}
