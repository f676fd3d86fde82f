using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

/// <summary>A misprint in a scenario must not pass for a fact that was never stated.</summary>
public sealed class ScenarioReaderTests
{
    private const string Whole = """
        unless_stated:
          as_at: 2026-10-31
          family: { attached_on: 2026-01-15 }
          members: { tom: { role: child, born_on: 2016-05-01, offences: [{ ref: O1, disposal_on: 2026-01-02 }] } }
        scenarios:
          - name: A name
            needs: { help: { identified_on: 2026-01-05, member: tom } }
            coverage: { police: [2026-01-01..2026-10-31] }
            expect: { eligible: no, attachment: { state: BLOCKED, reasons: [ONE, TWO] } }
        """;

    [Fact]
    public void Read_WholeScenario_IsReadOverWhatIsUsual()
    {
        var scenario = Assert.Single(Read(Whole, out var faults));
        Assert.Empty(faults);
        Assert.Equal(("A name", "NO", 6L), (scenario.Name, scenario.Eligible, scenario.Line));
        Assert.Equal(["attachment: BLOCKED 0 ONE TWO"], scenario.Results);
        Assert.Equal("M1", Assert.Single(scenario.Family.Needs).MemberRef);
        Assert.Equal(A.Day("2026-01-15"), scenario.Family.Family.AttachedOn);
        Assert.Equal(new DateSpan(A.Day("2026-01-01"), A.Day("2026-10-31")),
            Assert.Single(scenario.Coverage[Feed.Police]));
        Assert.Equal(A.Day("2026-10-31"), Assert.Single(scenario.Coverage[Feed.Dwp]).To);
    }

    [Theory]
    [InlineData("born_on", "bron_on", RuleSetCodes.FieldUnknown)]
    [InlineData("disposal_on", "disposed_on", RuleSetCodes.FieldUnknown)]
    [InlineData("needs:", "need:", RuleSetCodes.FieldUnknown)]
    [InlineData("attached_on", "attached", RuleSetCodes.FieldUnknown)]
    [InlineData("2026-01-05", "5 January", RuleSetCodes.FieldWrong)]
    [InlineData("police", "probation", RuleSetCodes.FieldUnknown)]
    [InlineData("2026-01-01..2026", "2026-01-01 to 2026", RuleSetCodes.FieldWrong)]
    [InlineData("state: BLOCKED", "status: BLOCKED", RuleSetCodes.FieldUnknown)]
    [InlineData("reasons", "reason", RuleSetCodes.FieldUnknown)]
    [InlineData("eligible: no, ", "", RuleSetCodes.FieldMissing)]
    [InlineData("member: tom", "membre: tom", RuleSetCodes.FieldUnknown)]
    [InlineData("member: tom", "member: tim", RuleSetCodes.FieldWrong)]
    [InlineData("as_at", "at", RuleSetCodes.FieldMissing)]
    [InlineData("scenarios:", "scenario:", RuleSetCodes.FieldUnknown)]
    [InlineData("expect:", "expects:", RuleSetCodes.FieldMissing)]
    public void Read_Misprint_IsRefusedWithItsPlace(string text, string instead, string code)
    {
        Assert.Empty(Read(Whole.Replace(text, instead, StringComparison.Ordinal), out var faults));
        var fault = faults.First(f => f.Code == code);
        Assert.Equal("a.yaml", fault.File);
        Assert.True(fault.Line > 0);
    }

    [Fact]
    public void Read_BrokenScenario_DoesntHideTheNext()
    {
        const string More =
            "\n  - name: Another\n    expect: { eligible: yes }\n    when: now\n  - { expect: { eligible: no } }";
        Assert.Single(Read(Whole + More, out var faults));
        Assert.Equal([RuleSetCodes.FieldUnknown, RuleSetCodes.FieldMissing], faults.Select(f => f.Code));
        Assert.Equal(["Another", ""], faults.Select(f => f.Subject));
    }

    private static IReadOnlyList<Scenario> Read(string yaml, out List<RuleSetFault> faults)
    {
        faults = [];
        return ScenarioReader.ReadFile(new("a.yaml", "a.yaml", yaml), FeedCatalogue.BuiltIn, faults);
    }
}
