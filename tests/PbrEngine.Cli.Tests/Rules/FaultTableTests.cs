using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Rules;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Cli.Tests.Rules;

public sealed class FaultTableTests
{
    [Theory]
    [InlineData(RuleSetCodes.Gap, "fault RUL-012 a.yaml: Mend it.", "fault")]
    [InlineData(RuleSetCodes.ParameterUnread, "warning RUL-016 a.yaml: Mend it.", "warning")]
    public void Print_Fault_SaysHowBadItIs(string code, string line, string severity)
    {
        var fault = new RuleSetFault { Code = code, File = "a.yaml", Message = "Mend it." };
        using var output = new StringWriter { NewLine = "\n" };
        FaultTable.Print(new Page(output, isTerminal: false), [fault]);
        Assert.Equal(line + "\n", output.ToString());
        Assert.Contains($"\"{severity}\"", JsonText.Of(FaultTable.ForMachines(fault)), StringComparison.Ordinal);
    }
}
