using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class OneToOneTests
{
    [Fact]
    public void Join_RowWithTwoPartners_TakesTheSurerOne() => Assert.Equal(
        [0, 1, 0, 3],
        OneToOne.Join(4, [new(0, 3, 5), new(0, 2, 9), new(1, 2, 8)], threshold: 0));

    [Fact]
    public void Join_BelowTheThreshold_JoinsNobody() =>
        Assert.Equal([0, 1], OneToOne.Join(2, [new(0, 1, 0.9)], threshold: 1));
}
