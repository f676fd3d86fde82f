using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Tests.Runtime;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class RuleReadingTests
{
    [Fact]
    public void Load_RuleThatCannotBeMade_IsAnActivationErrorWithItsCause()
    {
        var repository = new RuleRepository();

        var error = Assert.Throws<RuleActivationException>(() => repository.Load(
            x => x.From(typeof(RuleCompilerTests.ThrowingConstructorRule), typeof(RuleCompilerTests.GoodRule))));

        Assert.Equal(typeof(RuleCompilerTests.ThrowingConstructorRule), error.RuleType);
        Assert.Equal("no parts", error.InnerException!.Message);
        Assert.Empty(repository.GetRuleSets());
    }

    [Fact]
    public void Load_RuleWhoseDefineFails_IsADefinitionErrorThatNamesTheOthersToo()
    {
        var error = Assert.Throws<RuleDefinitionException>(() => new RuleRepository().Load(x => x.From(
            typeof(RuleCompilerTests.ThrowingRule), typeof(RuleCompilerTests.NoConstructorRule))));

        Assert.Equal(typeof(RuleCompilerTests.ThrowingRule), error.RuleType);
        Assert.Equal(2, error.Errors.Count);
    }
}
