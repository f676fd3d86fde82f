using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateRangeTests
{
    private static readonly GateRange Range = new(80, 125, 50, 200);

    [Theory]
    [InlineData(49, GateVerdict.Held)]
    [InlineData(50, GateVerdict.Warned)]
    [InlineData(79, GateVerdict.Warned)]
    [InlineData(80, GateVerdict.Passed)]
    [InlineData(125, GateVerdict.Passed)]
    [InlineData(126, GateVerdict.Warned)]
    [InlineData(200, GateVerdict.Warned)]
    [InlineData(201, GateVerdict.Held)]
    public void Judge_Bounds_BelongToTheRange(long measured, GateVerdict verdict) =>
        Assert.Equal(verdict, Range.Judge(measured));

    [Fact]
    public void Judge_NoBound_Passes()
    {
        Assert.Equal(GateVerdict.Passed, GateRange.None.Judge(0));
        Assert.Equal(GateVerdict.Passed, GateRange.UpTo(5, limit: null).Judge(5));
        Assert.Equal(GateVerdict.Warned, GateRange.UpTo(5, limit: null).Judge(long.MaxValue));
    }

    // 80 % of 199 is 159.2: the expected range begins at 159 and ends, at 125 % or 248.75, with 249.
    [Fact]
    public void Around_UnevenShare_IsNeverNarrowerThanThePercentage() => Assert.Equal(
        new GateRange(159, 249, 99, 398), GateRange.Around(199, GateLimits.Default.Relative("change")));
}
