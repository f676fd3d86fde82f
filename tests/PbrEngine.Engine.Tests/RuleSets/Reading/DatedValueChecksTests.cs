using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

/// <summary>A day has one value: values follow each other without gap or overlap, oldest first.</summary>
public sealed class DatedValueChecksTests
{
    [Theory]
    [InlineData("{ from: 2099-01-01, value: 7 }, { from: 2099-01-01, value: 8 }", RuleSetCodes.SameDay)]
    [InlineData("{ from: 2099-01-01, value: 7 }, { from: 2098-12-31, value: 8 }", RuleSetCodes.ValuesUnordered)]
    [InlineData("{ from: 2099-01-01, to: 2099-06-30, value: 7 }, { from: 2099-06-30, value: 8 }", RuleSetCodes.Overlap)]
    [InlineData("{ from: 2099-01-01, to: 2099-06-29, value: 7 }, { from: 2099-07-01, value: 8 }", RuleSetCodes.Gap)]
    [InlineData("{ from: 2099-01-02, value: 7 }", RuleSetCodes.Gap)]
    [InlineData("{ from: 2099-01-01, to: 2098-12-31, value: 7 }", RuleSetCodes.FieldWrong)]
    public void Check_Fault_IsTold(string values, string code)
    {
        var fault = With(values).Fault();
        Assert.Equal((code, "one"), (fault.Code, fault.Subject));
    }

    [Theory]
    [InlineData("{ from: 2099-01-01, value: 7 }, { from: 2099-01-02, value: 8 }")]
    [InlineData("{ from: 2099-01-01, to: 2099-06-30, value: 7 }, { from: 2099-07-01, value: 8 }")]
    [InlineData("{ from: 2098-12-31, to: 2099-12-31, value: 7 }")]
    public void Check_ValuesThatFollow_AreTaken(string values) => Assert.Single(With(values).Load());

    [Fact]
    public void Check_EveryFaultOfAParameter_IsTold()
    {
        const string Values =
            "{ from: 2099-01-01, value: 1 }, { from: 2099-01-01, value: 2 }, { from: 2098-01-01, value: 3 }";
        Assert.Equal([RuleSetCodes.SameDay, RuleSetCodes.ValuesUnordered], With(Values).Faults().Select(f => f.Code));
    }

    private static TrialSources With(string values) => new TrialSources().Change(
        TrialSources.Parameters, "[{ from: 2099-01-01, value: 7 }]", $"[{values}]");
}
