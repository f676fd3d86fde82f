using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class RuleMetadataTests
{
    [Fact]
    public void Properties_TypeWithAttributes_ReadThemFromTheTypeAndItsBase()
    {
        var metadata = new RuleMetadata(typeof(RuleRepositoryTests.DescribedRule));

        Assert.Equal("described", metadata.Name);
        Assert.Equal("Says what it is for.", metadata.Description);
        Assert.Equal((7, RuleRepeatability.NonRepeatable), (metadata.Priority, metadata.Repeatability));
        Assert.True(metadata.IsTagged("base"));
        Assert.False(metadata.IsTagged("other"));
    }

    [Fact]
    public void Properties_TypeWithoutAttributes_SayWhatIsNotStated()
    {
        var metadata = new RuleMetadata(typeof(RuleRepositoryTests.PlainRule));

        Assert.Equal((typeof(RuleRepositoryTests.PlainRule).FullName, ""), (metadata.Name, metadata.Description));
        Assert.Null(metadata.Priority);
        Assert.Null(metadata.Repeatability);
    }
}
