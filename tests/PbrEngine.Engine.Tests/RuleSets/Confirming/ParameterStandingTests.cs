using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.Engine.Tests.RuleSets.Confirming;

public sealed class ParameterStandingTests
{
    [Theory]
    [InlineData("seen", false, true)]
    [InlineData("second-hand", false, false)]
    [InlineData("second-hand", true, true)]
    [InlineData("recollected", false, false)]
    [InlineData("recollected", true, true)]
    public void MayPay_Provenance_DecidesUnlessConfirmed(string provenance, bool isConfirmed, bool mayPay)
    {
        var parameter = ConfirmedParametersTests.RuleSet("{ from: 2099-01-01, value: 7 }",
            provenance).Parameters.All[0];
        Assert.Equal(
            mayPay, new ParameterStanding(parameter, parameter.Values[0], isConfirmed ? ["bob"] : []).MayPay);
    }
}
