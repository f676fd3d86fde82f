using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetFaultTests
{
    [Theory]
    [InlineData(0, 0, "", "RUL-001 a.yaml: Mend it.")]
    [InlineData(3, 7, "", "RUL-001 a.yaml:3:7: Mend it.")]
    [InlineData(3, 7, "one", "RUL-001 a.yaml:3:7 (one): Mend it.")]
    public void ToString_Fault_IsOneLineWithItsPlace(int line, int column, string subject, string text) => Assert.Equal(
        text,
        new RuleSetFault
        {
            Code = RuleSetCodes.Unreadable,
            File = "a.yaml",
            Line = line,
            Column = column,
            Subject = subject,
            Message = "Mend it.",
        }.ToString());
}
