using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

public sealed class AbsenceLimitTests
{
    /// <summary>An exact fraction: 3 of 20 are 15 per cent, and one session less of many is not.</summary>
    [Theory]
    [InlineData(3, 20, true)]
    [InlineData(59, 394, false)]
    [InlineData(60, 400, true)]
    [InlineData(0, 1, false)]
    public void IsReached_AtTheThreshold_IsReached(long absent, long possible, bool reached) =>
        Assert.Equal(reached, new AbsenceLimit(3, 15, []).IsReached(absent, possible));

    [Fact]
    public void OfMeasureAndOfPresence_HaveEachTheirParameters()
    {
        var parameters = A.Parameters()
            .Number("absence.terms", 2)
            .Number("presence.absence_threshold_percent", 15)
            .Codes("presence.absence_counted", "unauthorised");
        var context = A.Run().Under(parameters.Build()).Build();
        var (measure, presence) = (AbsenceLimit.OfMeasure(context), AbsenceLimit.OfPresence(context));
        Assert.Equal((2, 10, 2), (measure.Terms, measure.ThresholdPercent, measure.Counted.Count));
        Assert.Equal((3, 15), (presence.Terms, presence.ThresholdPercent));
        Assert.Equal(["unauthorised"], presence.Counted);
    }
}
