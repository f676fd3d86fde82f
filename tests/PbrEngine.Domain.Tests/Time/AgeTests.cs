using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2010-06-15", "2026-06-14", 15)]
    [InlineData("2010-06-15", "2026-06-15", 16)]
    [InlineData("2010-06-15", "2010-06-15", 0)]
    [InlineData("2010-06-15", "2010-06-14", -1)]
    [InlineData("2010-12-31", "2026-01-01", 15)]
    public void On_AroundTheBirthday_CountsWholeYears(string born, string day, int age) =>
        Assert.Equal(age, Age.On(Days.Of(born), Days.Of(day)));

    /// <summary>Born 29 February: birthday 1 March in other years (09).</summary>
    [Theory]
    [InlineData("2026-02-28", 17)]
    [InlineData("2026-03-01", 18)]
    [InlineData("2028-02-28", 19)]
    [InlineData("2028-02-29", 20)]
    public void On_BornOn29February_TurnsOn1MarchInOtherYears(string day, int age) =>
        Assert.Equal(age, Age.On(Days.Of("2008-02-29"), Days.Of(day)));
}
