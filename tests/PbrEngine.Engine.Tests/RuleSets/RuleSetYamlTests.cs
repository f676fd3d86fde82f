using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetYamlTests
{
    private const string Whole = """
        parameters:
          - id: threshold
            label: Absence that is a problem
            unit: percent
            reference: Guidance, page 3
            provenance: second-hand
            values:
              - { from: 2015-09-01, value: 10 }
              - { from: 2014-04-01, value: 15, label: Absence as it was }
          - id: kinds
            label: Kinds that count
            unit: codes
            reference: Guidance, page 4
            provenance: recollected
            values:
              - { from: 2014-04-01, value: [CIN, CP] }
        """;

    [Fact]
    public void Parameters_WholeFile_IsReadOldestValueFirst()
    {
        var read = RuleSetYaml.Parameters("p.yaml", Whole).ToList();
        Assert.Equal(["threshold", "kinds"], read.Select(p => p.Id));
        Assert.Equal([15L, 10L], read[0].Values.Select(v => v.Number!.Value));
        Assert.Equal(A.Day("2014-04-01"), read[0].Values[0].From);
        Assert.Equal((Provenance.SecondHand, "percent"), (read[0].Provenance, read[0].Unit));
        Assert.Equal(("Guidance, page 3", "Absence that is a problem"), (read[0].Reference, read[0].Label));
        Assert.Equal(["Absence as it was", null], read[0].Values.Select(v => v.Label));
        Assert.Equal(["CIN", "CP"], read[1].Values[0].Codes);
        Assert.Null(read[1].Values[0].Number);
    }

    [Theory]
    [InlineData("parameters:", "values:", "no list `parameters`")]
    [InlineData("label: Absence", "labels: Absence", "no `label`")]
    [InlineData("unit: percent", "units: percent", "no `unit`")]
    [InlineData("second-hand", "hearsay", "hearsay")]
    [InlineData("value: 10", "value: 10.5", "neither a whole number")]
    [InlineData("value: 10", "value: -10", "neither a whole number")]
    [InlineData("value: 10", "amount: 10", "without `value`")]
    [InlineData("from: 2015-09-01", "since: 2015-09-01", "no `from`")]
    [InlineData("- id: kinds", "- id: [kinds", "is not YAML")]
    public void Parameters_BrokenFile_SaysWhereAndWhat(string text, string instead, string problem)
    {
        var broken = Whole.Replace(text, instead, StringComparison.Ordinal);
        var fault = Assert.Throws<FormatException>(() => RuleSetYaml.Parameters("p.yaml", broken).ToList());
        Assert.Contains("p.yaml", fault.Message, StringComparison.Ordinal);
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_UnreadableDay_IsRefused()
    {
        var broken = Whole.Replace("2015-09-01", "2015-09-31", StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => RuleSetYaml.Parameters("p.yaml", broken).ToList());
    }

    [Fact]
    public void Fields_Manifest_AreItsScalars()
    {
        var fields = RuleSetYaml.Fields("m.yaml", "programme: expanded\nfrom: 2014-04-01\nlist: [a]\n");
        Assert.Equal(["programme", "from"], fields.Keys);
        Assert.Equal("2014-04-01", fields["from"]);
        Assert.Throws<FormatException>(() => RuleSetYaml.Fields("m.yaml", "- a\n- b\n"));
    }
}
