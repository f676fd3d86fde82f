using PbrEngine.Engine.Claiming;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class EntitlementsTests
{
    [Theory]
    [InlineData("attachment", "attachment", "attachment")]
    [InlineData("sustained_progress", "result", "result")]
    [InlineData("continuous_employment", "result", "result")]
    [InlineData("successful_outcome", "result", "result")]
    [InlineData("crime_asb_education", "result/crime_asb_education", "result")]
    [InlineData("progress_to_work", "result/progress_to_work", "result")]
    public void Of_Result_IsAWholeOrAShareOfOne(string result, string entitlement, string whole)
    {
        Assert.Equal(entitlement, Entitlements.Of(result));
        Assert.Equal(whole, Entitlements.Whole(entitlement));
    }

    [Theory]
    [InlineData("result", "result/a", true)]
    [InlineData("result/a", "result/a", true)]
    [InlineData("result/a", "result/b", false)]
    [InlineData("result/a", "result", false)]
    [InlineData("attachment", "result", false)]
    public void UsesUp_SameOrWhole_LeavesNothing(string paid, string asked, bool usesUp) =>
        Assert.Equal(usesUp, Entitlements.UsesUp(paid, asked));
}
