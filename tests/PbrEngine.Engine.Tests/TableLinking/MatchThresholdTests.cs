using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MatchThresholdTests
{
    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("0.8", 2)]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("-3.5", -3.5)]
    [InlineData("0.5bits", 0.5)]
    [InlineData("12 bits", 12)]
    [InlineData("100", 100)]
    public void TryRead_ProbabilityOrBits_IsBits(string text, double bits)
    {
        Assert.True(MatchThreshold.TryRead(text, out var read));
        Assert.Equal(bits, read, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("high")]
    [InlineData("NaN")]
    [InlineData("101")]
    [InlineData("0,5")]
    public void TryRead_AnythingElse_IsNone(string text) => Assert.False(MatchThreshold.TryRead(text, out _));
}
