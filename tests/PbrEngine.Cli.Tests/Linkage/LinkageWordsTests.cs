using PbrEngine.Cli.Linkage;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class LinkageWordsTests
{
    [Theory]
    [InlineData(1, "1.0000")]
    [InlineData(0.99995, "> 0.9999")]
    [InlineData(0.5, "0.5000")]
    [InlineData(0.00004, "< 0.0001")]
    [InlineData(0, "0.0000")]
    public void Share_NearlyAllOrNothing_IsNotRoundedToIt(double share, string text) =>
        Assert.Equal(text, LinkageWords.Share(share));

    [Theory]
    [InlineData(3.14159, "+3.14")]
    [InlineData(-2, "-2.00")]
    [InlineData(0, "0.00")]
    public void Bits_Weight_HasItsSign(double bits, string text) => Assert.Equal(text, LinkageWords.Bits(bits));

    [Fact]
    public void Percent_Share_IsPlain() => Assert.Equal("12.5%", LinkageWords.Percent(0.125));
}
