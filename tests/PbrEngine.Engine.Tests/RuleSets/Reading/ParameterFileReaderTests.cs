using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

public sealed class ParameterFileReaderTests
{
    private const string Whole = """
        parameters:
          - id: threshold
            label: Absence that is a problem
            unit: percent
            reference: Guidance, page 3
            provenance: second-hand
            values:
              - { from: 2014-04-01, value: 15 }
              - { from: 2015-09-01, value: 10, label: As it is now, reference: "Letter of 2015", provenance: seen }
          - id: kinds
            label: Kinds that count
            unit: codes
            values:
              - { from: 2014-04-01, to: 2015-03-31, value: [CIN, CP], reference: Page 4, provenance: recollected }
              - { from: 2015-04-01, value: [CIN], reference: Page 5, provenance: seen }
        """;

    [Fact]
    public void Read_WholeFile_IsReadWithWhatItsValuesState()
    {
        var read = Read(Whole, out var faults);
        Assert.Empty(faults);
        Assert.Equal(["threshold", "kinds"], read.Select(p => p.Id));
        Assert.Equal([15L, 10L], read[0].Values.Select(v => v.Number!.Value));
        Assert.Equal(A.Day("2014-04-01"), read[0].Values[0].From);
        Assert.Equal((Provenance.SecondHand, "percent"), (read[0].Provenance, read[0].Unit));
        Assert.Equal(
            ["Guidance, page 3", "Letter of 2015"], read[0].Values.Select(v => read[0].ReferenceOf(v)));
        Assert.Equal([null, "As it is now"], read[0].Values.Select(v => v.Label));
        Assert.Equal([Provenance.SecondHand, Provenance.Seen], read[0].Values.Select(v => read[0].ProvenanceOf(v)));
        Assert.Equal(["CIN CP", "CIN"], read[1].Values.Select(v => v.Text));
        Assert.Equal(A.Day("2015-03-31"), read[1].Values[0].To);
        Assert.Equal(Provenance.Seen, read[1].Provenance);
    }

    [Theory]
    [InlineData("parameters:", "parametres:", RuleSetCodes.FieldMissing, 1, 1, "")]
    [InlineData("label: Absence", "labels: Absence", RuleSetCodes.FieldMissing, 2, 5, "threshold")]
    [InlineData("label: Absence", "labels: Absence", RuleSetCodes.FieldUnknown, 3, 5, "threshold")]
    [InlineData("unit: percent", "unit: per cent", RuleSetCodes.UnitUnknown, 4, 11, "threshold")]
    [InlineData("provenance: second-hand", "provenance: hearsay", RuleSetCodes.FieldWrong, 6, 17, "threshold")]
    [InlineData("provenance: second-hand", "", RuleSetCodes.FieldMissing, 2, 5, "threshold")]
    [InlineData("value: 15", "value: 10.5", RuleSetCodes.ValueUnfit, 8, 36, "threshold")]
    [InlineData("value: 15", "value: -1", RuleSetCodes.ValueUnfit, 8, 36, "threshold")]
    [InlineData("value: 15", "value: 101", RuleSetCodes.ValueUnfit, 8, 36, "threshold")]
    [InlineData("value: 15", "value: [CIN]", RuleSetCodes.ValueUnfit, 8, 36, "threshold")]
    [InlineData("value: 15", "amount: 15", RuleSetCodes.FieldMissing, 8, 9, "threshold")]
    [InlineData("value: 15", "amount: 15", RuleSetCodes.FieldUnknown, 8, 29, "threshold")]
    [InlineData("value: [CIN, CP]", "value: 7", RuleSetCodes.ValueUnfit, 14, 52, "kinds")]
    [InlineData("value: [CIN, CP]", "value: [CIN, CIN]", RuleSetCodes.ValueUnfit, 14, 52, "kinds")]
    [InlineData("value: [CIN, CP]", "value: [CIN, [CP]]", RuleSetCodes.ValueUnfit, 14, 52, "kinds")]
    [InlineData("reference: Page 4, ", "", RuleSetCodes.FieldMissing, 10, 5, "kinds")]
    [InlineData("from: 2014-04-01, value", "since: 2014-04-01, value", RuleSetCodes.FieldMissing, 8, 9, "threshold")]
    [InlineData("2015-09-01", "2015-09-31", RuleSetCodes.FieldWrong, 9, 17, "threshold")]
    [InlineData("- id: kinds", "- id: [kinds", RuleSetCodes.Unreadable, 0, 0, "")]
    public void Read_Fault_IsToldWithItsPlace(
        string text, string instead, string code, int line, int column, string subject)
    {
        Assert.Contains(text, Whole, StringComparison.Ordinal);
        Read(Whole.Replace(text, instead, StringComparison.Ordinal), out var faults);
        var fault = Assert.Single(faults, f => f.Code == code);
        Assert.Equal(("p.yaml", subject), (fault.File, fault.Subject));
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("percent", "0", "100")]
    [InlineData("count", "0", "2147483647")]
    [InlineData("pence", "0", "9223372036854775807")]
    public void Read_NumbersThatFitTheirUnit_AreTaken(string unit, string least, string most)
    {
        Read(Whole.Replace("unit: percent", $"unit: {unit}", StringComparison.Ordinal)
            .Replace("value: 15", $"value: {least}", StringComparison.Ordinal)
            .Replace("value: 10", $"value: {most}", StringComparison.Ordinal), out var faults);
        Assert.Empty(faults);
    }

    [Fact]
    public void Read_NoValues_IsRefused()
    {
        Read("parameters: [{ id: a, label: b, unit: count, reference: c, provenance: seen, values: [] }]",
            out var faults);
        Assert.Equal(RuleSetCodes.FieldMissing, Assert.Single(faults).Code);
    }

    private static List<Parameter> Read(string yaml, out List<RuleSetFault> faults)
    {
        faults = [];
        return [.. ParameterFileReader.Read(new("p.yaml", "p.yaml", yaml), faults).Select(p => p.Parameter)];
    }
}
