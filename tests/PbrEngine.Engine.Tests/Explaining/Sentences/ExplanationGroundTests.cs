namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class ExplanationGroundTests
{
    [Fact]
    public void Number_Parameter_IsItsValueOnTheDay()
    {
        Assert.Equal(10, StorySample.Ground().Number("absence.threshold_percent"));
        Assert.Null(StorySample.Ground().Number("nowhere"));
        Assert.Null((StorySample.Ground() with { Parameters = null }).Number("absence.threshold_percent"));
    }

    [Fact]
    public void Codes_Parameter_AreItsValue()
    {
        Assert.Equal(["JSA"], StorySample.Ground().Codes("employment.jsa_benefits"));
        Assert.Empty((StorySample.Ground() with { Parameters = null }).Codes("employment.jsa_benefits"));
    }

    [Fact]
    public void Need_CodeThatTheRuleSetDoesNotName_IsAProblemOrTheCode()
    {
        Assert.Equal("health", StorySample.Ground().Need("health"));
        Assert.Equal("1.1", StorySample.Ground().Need("1.1"));
    }
}
