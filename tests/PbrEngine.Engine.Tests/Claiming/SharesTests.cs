using PbrEngine.Engine.Claiming;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class SharesTests
{
    /// <summary>Only the one result has shares; a start on another course is another entitlement.</summary>
    [Theory]
    [InlineData("attachment", "attachment")]
    [InlineData("result", "result")]
    [InlineData("result/progress_to_work", "result")]
    [InlineData("start/C1", "start/C1")]
    public void Whole_Entitlement_IsThatOfTheResult(string entitlement, string whole) =>
        Assert.Equal(whole, Shares.Whole(entitlement));

    [Theory]
    [InlineData("result", "result/a", true)]
    [InlineData("result/a", "result/a", true)]
    [InlineData("result/a", "result/b", false)]
    [InlineData("result/a", "result", false)]
    [InlineData("attachment", "result", false)]
    public void UsesUp_SameOrWhole_LeavesNothing(string paid, string asked, bool usesUp) =>
        Assert.Equal(usesUp, Shares.UsesUp(paid, asked));
}
