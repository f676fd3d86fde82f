using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class RuleRepositoryTests
{
    [Fact]
    public void GetRules_AttributesOfTheRule_AreInTheDefinition()
    {
        var rule = Assert.Single(Rules(typeof(DescribedRule)));

        Assert.Equal("described", rule.Name);
        Assert.Equal("Says what it is for.", rule.Description);
        Assert.Equal(7, rule.Priority);
        Assert.Equal(RuleRepeatability.NonRepeatable, rule.Repeatability);
        Assert.Equal(["base", "own"], rule.Tags.Order(StringComparer.Ordinal));
        Assert.Equal(2, rule.LeftHandSide.Count);
        Assert.Equal("Match<Customer>(c => c.IsPreferred)", rule.LeftHandSide[0].Text);
    }

    [Fact]
    public void GetRules_NoAttributes_UsesTheTypeNameAndDefaults()
    {
        var rule = Assert.Single(Rules(typeof(PlainRule)));

        Assert.Equal(typeof(PlainRule).FullName, rule.Name);
        Assert.Equal((0, RuleRepeatability.Repeatable), (rule.Priority, rule.Repeatability));
        Assert.Empty(rule.Tags);
    }

    [Fact]
    public void GetRules_AnyOrderOfLoading_SortsByTypeNameAndCountsEachOnce()
    {
        var rules = Rules(typeof(PlainRule), typeof(DescribedRule), typeof(PlainRule));

        Assert.Equal(["described", typeof(PlainRule).FullName!], rules.Select(r => r.Name));
    }

    [Fact]
    public void Load_WholeAssembly_TakesPublicRulesThatAreNotNested()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(RuleRepositoryTests).Assembly));

        Assert.Equal([typeof(OnlyTopLevelRule).FullName!], repository.GetRules().Select(r => r.Name));
    }

    [Fact]
    public void Load_AssemblyWithoutRules_IsRefused() => Assert.Throws<ArgumentException>(
        () => new RuleRepository().Load(x => x.From(typeof(string).Assembly)));

    [Fact]
    public void Load_TypeThatIsNoRule_IsRefusedByName()
    {
        var error = Assert.Throws<ArgumentException>(
            () => new RuleRepository().Load(x => x.From(typeof(PlainRule), typeof(TaggedRule), typeof(string))));

        Assert.Contains(nameof(TaggedRule), error.Message, StringComparison.Ordinal);
        Assert.Contains("System.String", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IRuleDefinition> Rules(params Type[] types)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(types));
        return [.. repository.GetRules()];
    }

    [Tag("base")]
    public abstract class TaggedRule : Rule;

    [Name("described")]
    [Description("Says what it is for.")]
    [Tag("own")]
    [Priority(7)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class DescribedRule : TaggedRule
    {
        public override void Define()
        {
            When().Match<Customer>(c => c.IsPreferred).Not<Order>();
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class PlainRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }
}

public sealed class OnlyTopLevelRule : Rule
{
    public override void Define()
    {
        When().Match<Customer>();
        Then().Do(ctx => ctx.Halt());
    }
}
