using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets.Reading;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("codes", ParameterKind.Codes)]
    [InlineData("pence", ParameterKind.Pence)]
    [InlineData("percent", ParameterKind.Number)]
    [InlineData("pounds", null)]
    public void KindOf_Unit_IsWhatMayBeReadOfIt(string unit, ParameterKind? kind) =>
        Assert.Equal(kind, Units.KindOf(unit));

    [Theory]
    [InlineData("percent", 100)]
    [InlineData("days", int.MaxValue)]
    [InlineData("pence", long.MaxValue)]
    public void Max_Unit_IsTheLargestThatFits(string unit, long max) => Assert.Equal(max, Units.Max(unit));
}
