using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Damaging;

public sealed class BirthDatesTests
{
    [Theory]
    [InlineData(12, 3, 12)]
    [InlineData(13, 13, 3)]
    public void Swapped_DayThatMayBeAMonth_IsSwapped(int day, int expectedDay, int expectedMonth) =>
        Assert.Equal(new DateOnly(1980, expectedMonth, expectedDay), BirthDates.Swapped(new DateOnly(1980, 3, day)));

    [Fact]
    public void Default_AnyDate_IsANewYearsDay()
    {
        var chance = Chance.For(2, ChanceTopic.Residents);
        Assert.Equal(
            [new(1900, 1, 1), new(1980, 1, 1)],
            Enumerable.Range(0, 200).Select(_ => BirthDates.Default(new DateOnly(1980, 3, 9), chance))
                .Distinct().Order());
    }

    [Fact]
    public void Slip_LeapDay_IsStillADate()
    {
        var chance = Chance.For(2, ChanceTopic.Residents);
        Assert.All(Enumerable.Range(0, 200), _ => Assert.InRange(
            BirthDates.Slip(new DateOnly(1980, 2, 29), chance), new DateOnly(1970, 1, 1), new DateOnly(1990, 12, 31)));
    }
}
