using PbrEngine.Engine.Linking;

namespace PbrEngine.Engine.Tests.Linking;

public sealed class SurvivorsTests
{
    private static readonly Survivors Chain =
        new(new Dictionary<string, string> { ["P1"] = "P2", ["P2"] = "P3" });

    [Theory]
    [InlineData("P1", "P3")]
    [InlineData("P2", "P3")]
    [InlineData("P3", "P3")]
    [InlineData("P9", "P9")]
    public void Of_Person_IsTheEndOfItsChain(string person, string survivor) =>
        Assert.Equal(survivor, Chain.Of(person));

    [Fact]
    public void Of_Circle_Ends() =>
        Assert.NotEmpty(new Survivors(new Dictionary<string, string> { ["P1"] = "P2", ["P2"] = "P1" }).Of("P1"));
}
