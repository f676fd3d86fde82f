using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetReaderTests
{
    [Fact]
    public void Read_OneParameterTwice_IsRefusedWhereItIsRepeated()
    {
        var sources = new TrialSources();
        var fault = sources.With("v2099-01/parameters/two.yaml", "# again\n" + sources.Texts[TrialSources.Parameters])
            .Fault();
        Assert.Equal((RuleSetCodes.ParameterTwice, "one"), (fault.Code, fault.Subject));
        Assert.Equal("rules/trial/v2099-01/parameters/two.yaml:3:5", fault.Place);
    }

    [Fact]
    public void Read_Fault_IsNoRuleSet()
    {
        var faults = new List<RuleSetFault>();
        Assert.Null(RuleSetReader.Read(new TrialSources().With(TrialSources.Parameters, "- a").Source(), faults));
        Assert.NotEmpty(faults);
    }
}
