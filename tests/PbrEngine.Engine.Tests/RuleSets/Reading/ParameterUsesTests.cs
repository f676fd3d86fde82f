using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

public sealed class ParameterUsesTests
{
    [Fact]
    public void Check_UnknownParameter_IsRefusedWithTheRuleThatReadsIt()
    {
        var fault = new TrialSources().Change(TrialSources.Rule, "Number(\"one\")", "Number(\"tow\")").Fault();
        Assert.Equal((RuleSetCodes.ParameterUnknown, "TRIAL-01"), (fault.Code, fault.Subject));
        Assert.Equal(("rules/trial/v2099-01/outcomes/TRIAL-01.cs:3:38"), fault.Place);
        Assert.Contains("tow", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Codes")]
    [InlineData("Pence")]
    public void Check_ReadAsAnotherKind_IsRefused(string kind)
    {
        var fault = new TrialSources().Change(TrialSources.Rule, "Number(\"one\")", $"{kind}(\"one\")").Fault();
        Assert.Equal(RuleSetCodes.OtherKind, fault.Code);
        Assert.Contains("count", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>A parameter with a fault is there: its readers aren't told that there is none.</summary>
    [Fact]
    public void Check_ParameterWithAFault_IsNotCalledUnknown() => Assert.Equal(
        RuleSetCodes.ValueUnfit, new TrialSources().Change(TrialSources.Parameters, "value: 7",
            "value: x").Fault().Code);

    [Theory]
    [InlineData("Number(\"two.\" + name)")]
    [InlineData("Number($\"two.{name}\")")]
    [InlineData("Number(name)")]
    public void Check_IdThatIsPutTogether_IsLeftToTheRehearsal(string reading) =>
        Assert.Single(new TrialSources().Change(TrialSources.Rule, "Number(\"one\")", reading).Load());
}
