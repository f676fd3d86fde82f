using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Tests.Dsl;

namespace PbrEngine.Rules.Tests.Model;

public sealed class PropertyMapTests
{
    [Fact]
    public void Item_NameThereOrNot_IsItsValueOrRefused()
    {
        var rule = new RuleDefinitionFactory().Create(new RuleRepositoryTests.PlainRule());

        Assert.Equal(typeof(RuleRepositoryTests.PlainRule), rule.Properties[RuleProperties.ClrType]);
        Assert.Throws<ArgumentException>(() => rule.Properties["other"]);
        Assert.Equal((1, 0), (rule.Properties.Count, PropertyMap.Empty.Count));
    }
}
