using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class RuleTypeScannerTests
{
    [Fact]
    public void GetRuleTypes_NestedTypesWanted_FindsThemToo()
    {
        var scanner = new RuleTypeScanner();
        scanner.AssemblyOf<RuleTypeScannerTests>().NestedTypes().Where(t => t.Name == "DescribedRule");

        Assert.Equal([typeof(RuleRepositoryTests.DescribedRule)], scanner.GetRuleTypes());
    }

    [Fact]
    public void GetRuleTypes_PrivateTypesWanted_FindsThemToo()
    {
        var scanner = new RuleTypeScanner();
        scanner.AssemblyOf<RuleTypeScannerTests>().PrivateTypes();

        Assert.Equal(
            ["HiddenRule", nameof(OnlyTopLevelRule)],
            scanner.GetRuleTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_FilterAndRuleSet_TakesWhatTheFilterAcceptsIntoTheSet()
    {
        var repository = new RuleRepository();
        repository.Load(x => x
            .NestedTypes()
            .From(typeof(RuleTypeScannerTests).Assembly)
            .Where(r => r.IsTagged("base"))
            .To("labelled"));

        var ruleSet = Assert.Single(repository.GetRuleSets());
        Assert.Equal("labelled", ruleSet.Name);
        Assert.Equal("described", Assert.Single(ruleSet.Rules).Name);
        Assert.Throws<ArgumentException>(() => repository.Add(ruleSet));
    }

    [Fact]
    public void Load_TwoFiltersOrTwoSets_AreRefused()
    {
        var repository = new RuleRepository();

        Assert.Throws<InvalidOperationException>(() => repository.Load(x => x.Where(_ => true).Where(_ => true)));
        Assert.Throws<InvalidOperationException>(() => repository.Load(x => x.To("a").To("b")));
    }
}

internal sealed class HiddenRule : Rule
{
    public override void Define()
    {
        When().Match<Customer>();
        Then().Do(ctx => ctx.Halt());
    }
}
