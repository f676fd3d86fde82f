using System.CommandLine;
using PbrEngine.Cli.Linkage;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class LinkageOptionsTests
{
    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("3", 3)]
    public void Threshold_ProbabilityOrBits_IsBits(string text, double bits)
    {
        var option = LinkageOptions.Threshold();
        var parsed = new Command("x") { option }.Parse($"--threshold {text}");
        Assert.Empty(parsed.Errors);
        Assert.Equal(bits, parsed.GetValue(option));
    }

    [Fact]
    public void Threshold_NoNumber_IsAnErrorThatSaysWhatItTakes()
    {
        var option = LinkageOptions.Threshold();
        var error = Assert.Single(new Command("x") { option }.Parse("--threshold much").Errors);
        Assert.Contains("'much' is neither", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threshold_NotGiven_IsAsLikelyAsNot()
    {
        var option = LinkageOptions.Threshold();
        Assert.Equal(0, new Command("x") { option }.Parse("").GetValue(option));
    }
}
