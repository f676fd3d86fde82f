using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class SharesTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 4, 0)]
    [InlineData(1, 4, 0.25)]
    public void Of_PartOfAWhole_IsItsShare(long part, long whole, double expected) =>
        Assert.Equal(expected, Shares.Of(part, whole));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(0.5, 0.5, 0.5)]
    [InlineData(1, 0.5, 2.0 / 3)]
    public void HarmonicMean_TwoShares_LeansToTheLower(double precision, double recall, double expected) =>
        Assert.Equal(expected, Shares.HarmonicMean(precision, recall), 15);
}
