using System.Text;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>A misprint in a scenario must not pass for a fact that was never stated.</summary>
public sealed class ScenarioReaderTests
{
    private const string Whole = """
        unless_stated:
          as_at: 2026-10-31
          family: { attached_on: 2026-01-15 }
          members: { tom: { role: child, born_on: 2016-05-01 } }
        scenarios:
          - name: A name
            needs: { help: { identified_on: 2026-01-05, member: tom } }
            coverage: { police: [2026-01-01..2026-10-31] }
            expect: { eligible: no, attachment: { state: BLOCKED, reasons: [ONE, TWO] } }
        """;

    [Fact]
    public void Read_WholeScenario_IsReadOverWhatIsUsual()
    {
        var scenario = Assert.Single(Read(Whole));
        Assert.Equal(("A name", "NO"), (scenario.Name, scenario.Eligible));
        Assert.Equal(["attachment: BLOCKED 0 ONE TWO"], scenario.Results);
        Assert.Equal("M1", Assert.Single(scenario.Family.Needs).MemberRef);
        Assert.Equal(new DateOnly(2026, 1, 15), scenario.Family.Family.AttachedOn);
    }

    [Theory]
    [InlineData("born_on", "bron_on")]
    [InlineData("needs:", "need:")]
    [InlineData("attached_on", "attached")]
    [InlineData("2026-01-05", "5 January")]
    [InlineData("police", "probation")]
    [InlineData("state: BLOCKED", "status: BLOCKED")]
    [InlineData("reasons", "reason")]
    [InlineData("eligible: no, ", "")]
    [InlineData("member: tom", "membre: tom")]
    public void Read_Misprint_IsRefused(string text, string instead) =>
        Assert.Throws<FormatException>(() => Read(Whole.Replace(text, instead, StringComparison.Ordinal)));

    private static IReadOnlyList<Scenario> Read(string yaml) =>
        ScenarioReader.Read("a.yaml", Encoding.UTF8.GetBytes(yaml));
}
