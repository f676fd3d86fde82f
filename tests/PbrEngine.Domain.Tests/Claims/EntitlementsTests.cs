using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Parameters;

namespace PbrEngine.Domain.Tests.Claims;

public sealed class EntitlementsTests
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    [Theory]
    [InlineData("attachment", "attachment")]
    [InlineData("sustained_progress", "result")]
    [InlineData("continuous_employment", "result")]
    public void Of_ResultThatNobodyNames_IsPaidOnceByWhicheverRoute(string result, string entitlement) =>
        Assert.Equal(entitlement, Entitlements.Of(result));

    [Theory]
    [InlineData("result", "result")]
    [InlineData("result/progress_to_work", "result")]
    [InlineData("start:C1", "start:C1")]
    public void Whole_EntitlementOrShare_IsWhatItIsAShareOf(string entitlement, string whole) =>
        Assert.Equal(whole, Entitlements.Whole(entitlement));

    [Theory]
    [InlineData("result", "result", true)]
    [InlineData("result", "result/a", true)]
    [InlineData("result/a", "result/a", true)]
    [InlineData("result/a", "result/b", false)]
    [InlineData("result/a", "result", false)]
    [InlineData("start:C1", "start:C2", false)]
    public void UsesUp_Paid_LeavesNothingOfTheSameOrItsShares(string paid, string asked, bool isUsedUp) =>
        Assert.Equal(isUsedUp, Entitlements.UsesUp(paid, asked));

    [Theory]
    [InlineData("", "first", "first", "whole/part")]
    [InlineData("C1", "first:C1", "first:C1", "whole:C1/part:C1")]
    [InlineData("C/1", "first:C_1", "first:C_1", "whole:C_1/part:C_1")]
    public void Named_ResultThatTheRuleSetNames_IsPaidOncePerThat(string per, string one, string whole, string three)
    {
        var named = Entitlements.Named(Parameters(), per);

        Assert.Equal(["one", "three"], named.Keys);
        Assert.Equal((one, three), (named["one"], named["three"]));
        Assert.Equal(whole, Entitlements.Whole(named["one"]));
    }

    private static ParametersOn Parameters() => new ParameterSet(
    [
        Codes("results", "one", "two", "three"), Codes("entitlement.one", "first"),
        Codes("entitlement.three", "whole", "part"),
    ]).On(Day);

    private static Parameter Codes(string id, params string[] codes) => new()
    {
        Id = id,
        Label = id,
        Unit = "codes",
        Reference = "test",
        Provenance = Provenance.Seen,
        Values = [new(Day, null, codes)],
    };
}
