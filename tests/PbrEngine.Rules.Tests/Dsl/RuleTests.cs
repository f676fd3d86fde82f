using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class RuleTests
{
    [Fact]
    public void Define_CalledByAnybodyElse_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new NamedRule().Define());

    [Fact]
    public void NameAndPriority_SaidInDefine_WinOverTheAttributes()
    {
        var rule = new RuleDefinitionFactory().Create(new NamedRule());

        Assert.Equal(("said", 9), (rule.Name, rule.Priority));
    }

    [Fact]
    public void Create_SameRuleTwice_SaysItAnewEachTime()
    {
        var rule = new NamedRule();
        var factory = new RuleDefinitionFactory();
        factory.Create(rule);

        Assert.Single(factory.Create(rule).LeftHandSide);
    }

    [Name("attribute")]
    [Priority(1)]
    public sealed class NamedRule : Rule
    {
        public override void Define()
        {
            Name("said");
            Priority(9);
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }
}
