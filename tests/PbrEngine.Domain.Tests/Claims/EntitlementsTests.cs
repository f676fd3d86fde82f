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
    public void ByDefault_Result_IsOneByWhicheverRoute(string result, string entitlement) =>
        Assert.Equal(entitlement, Entitlements.ByDefault(result));

    [Theory]
    [InlineData("", "first")]
    [InlineData("C1", "first/C1")]
    public void Named_ResultThatTheRuleSetNames_IsPaidOncePerThat(string per, string entitlement)
    {
        var named = Entitlements.Named(Parameters(), per);

        Assert.Equal(entitlement, Assert.Single(named, n => n.Key == "one").Value);
        Assert.DoesNotContain("two", named.Keys);
    }

    private static ParametersOn Parameters() => new ParameterSet(
    [
        Codes("results", "one", "two"), Codes("entitlement.one", "first"),
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
