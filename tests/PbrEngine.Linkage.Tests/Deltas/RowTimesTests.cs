using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class RowTimesTests
{
    // Three rows now, the second of them new, and one that is gone.
    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1, false, true)]
    [InlineData(2, true, true)]
    [InlineData(3, true, false)]
    public void Times_OfARow_AreThoseInWhichItStands(int row, bool isThen, bool isNow)
    {
        var times = new RowTimes(3, [1], 1);

        Assert.Equal((isThen, isNow), (times.IsThen(row), times.IsNow(row)));
        Assert.Equal(isThen && isNow, times.IsUntouched(row));
        Assert.Equal((4, 3), (times.Count, times.NowCount));
    }
}
