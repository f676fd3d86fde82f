using PbrEngine.Domain.Measures;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class RealMeasureTests
{
    [Fact]
    public void On_TheFirstDay_SaysWhatTheRunSaid()
    {
        var family = A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01")).Build();
        var at = NearMissBench.At(family, "work");

        Assert.Equal(MeasureState.NotMet, at.Real.On(at.Real.First, "work", family).State);
        Assert.Equal(at.Measure.Reason, at.Real.On(at.Real.First, "work", family).Reason);
    }

    [Fact]
    public void Number_TheFirstThatThereIs()
    {
        var real = NearMissBench.At(A.Family().Build(), "work").Real;

        Assert.Equal(60, real.Number("asb.fall_percent", "offending.fall_percent"));
        Assert.Equal(33, real.Number("nothing", "offending.fall_percent"));
        Assert.Null(real.Number("nothing"));
    }
}
