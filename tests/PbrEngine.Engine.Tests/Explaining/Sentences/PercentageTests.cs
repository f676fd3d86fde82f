using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class PercentageTests
{
    [Theory]
    [InlineData(41, 402, 10L, "10.2 %")]
    [InlineData(40, 400, 10L, "exactly 10 %")]
    [InlineData(40, 400, null, "10.0 %")]
    [InlineData(401, 4009, 10L, "10.002 %")]
    [InlineData(399, 3991, 10L, "9.997 %")]
    [InlineData(1, 3, 33L, "33.3 %")]
    [InlineData(3299, 9998, 33L, "32.997 %")]
    [InlineData(0, 5, 33L, "0.0 %")]
    [InlineData(99_999_999, 1_000_000_000, 10L, "9.9999999 %")]
    public void Of_Fraction_IsNeverToldAsAThresholdThatItIsNot(long part, long whole, long? threshold, string told) =>
        Assert.Equal(told, Percentage.Of(part, whole, threshold));
}
