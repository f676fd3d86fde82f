using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class UnitLimitsTests
{
    [Theory]
    [InlineData("percent", 0, true)]
    [InlineData("percent", 100, true)]
    [InlineData("percent", 101, false)]
    [InlineData("terms", 0, false)]
    [InlineData("terms", 1, true)]
    [InlineData("months", 0, false)]
    [InlineData("days", 0, true)]
    [InlineData("days", 3660, true)]
    [InlineData("days", 3661, false)]
    [InlineData("sheep", 5000, true)]
    [InlineData("sheep", 2147483648, false)]
    public void Hold_BothSides_AreTold(string unit, long number, bool holds) =>
        Assert.Equal(holds, UnitLimits.Of(unit).Hold(number));
}
