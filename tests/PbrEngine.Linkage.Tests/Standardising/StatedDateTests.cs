using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData(12, 3, true, "1985-03-12")]
    [InlineData(12, 3, false, "1985-12-03")]
    [InlineData(13, 3, false, null)]
    [InlineData(3, 13, true, null)]
    public void Resolve_EitherOrder_FollowsTheColumn(int first, int second, bool isDayFirst, string? expected) =>
        Assert.Equal(expected, new StatedDate(1985, first, second, false).Resolve(isDayFirst)?.ToString("O"));

    [Theory]
    [InlineData(999, false)]
    [InlineData(1000, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void Resolve_Year_IsWithinReason(int year, bool isDate) =>
        Assert.Equal(isDate, new StatedDate(year, 3, 12, true).Resolve(isDayFirst: true) is not null);

    [Theory]
    [InlineData(13, 12, true, false)]
    [InlineData(12, 13, false, true)]
    [InlineData(12, 12, false, false)]
    [InlineData(13, 13, false, false)]
    [InlineData(32, 1, false, false)]
    public void IsSurely_NumbersAboveTwelve_Tell(int first, int second, bool isDayFirst, bool isMonthFirst)
    {
        var date = new StatedDate(1985, first, second, false);
        Assert.Equal((isDayFirst, isMonthFirst), (date.IsSurelyDayFirst, date.IsSurelyMonthFirst));
    }
}
