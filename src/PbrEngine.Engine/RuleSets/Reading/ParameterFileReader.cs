using System.Globalization;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>Reads the parameters of one file, collecting every fault.</summary>
internal static class ParameterFileReader
{
    private static readonly Dictionary<string, Provenance> Provenances =
        new(StringComparer.Ordinal)
        {
            ["seen"] = Provenance.Seen,
            ["second-hand"] = Provenance.SecondHand,
            ["recollected"] = Provenance.Recollected,
        };

    /// <summary>
    /// The parameters, each with its place. One with a fault is noted and read all the same, so that a rule which reads
    /// it isn't told that there is none.
    /// </summary>
    internal static IReadOnlyList<PlacedParameter> Read(SourceFile file, List<RuleSetFault> all)
    {
        if (SourceFields.Read(file, all) is not { } root)
            return [];
        if (root.Find("parameters") is null)
            root.Faults.Add(RuleSetCodes.FieldMissing, root.Node, "`parameters` is missing; add the list.");
        var read = new List<PlacedParameter>();
        foreach (var node in root.List("parameters"))
        {
            var parameter = Parameter(new SourceFields(node, root.Faults));
            if (parameter.Id.Length > 0)
                read.Add(new(parameter, file.Path, node.Line, node.Column));
        }
        root.NothingElse();
        return read;
    }

    private static Parameter Parameter(SourceFields unnamed)
    {
        var id = unnamed.Text("id");
        var fields = unnamed.About(id);
        fields.Find("id");
        var unit = Unit(fields);
        var values = fields.List("values");
        if (fields.Find("values") is null or SafeList { Nodes.Count: 0 })
        {
            fields.Faults.Add(
                RuleSetCodes.FieldMissing, fields.Node, "`values` is missing or empty; add a dated value.");
        }
        var dated = values.Select(v => new PlacedValue(Value(new(v, fields.Faults), unit), v)).ToList();
        DatedValueChecks.Check(dated, fields.Faults);
        // What every value states for itself needn't be stated above them.
        var ownReference = dated.Count > 0 && dated.TrueForAll(v => v.Value.Reference is not null);
        var ownProvenance = dated.Count > 0 && dated.TrueForAll(v => v.Value.Provenance is not null);
        var parameter = new Parameter
        {
            Id = id,
            Label = fields.Text("label"),
            Unit = unit,
            Reference = ownReference ? fields.OptionalText("reference") ?? "" : fields.Text("reference"),
            Provenance = ProvenanceOf(fields, !ownProvenance)
                ?? dated.LastOrDefault()?.Value.Provenance
                ?? Provenance.Recollected,
            Values = [.. dated.Select(v => v.Value)],
        };
        fields.NothingElse();
        return parameter;
    }

    private static string Unit(SourceFields fields)
    {
        var unit = fields.Text("unit");
        if (unit.Length > 0 && Units.KindOf(unit) is null)
        {
            fields.Faults.Add(
                RuleSetCodes.UnitUnknown, fields.Find("unit")!, $"There is no unit {unit}; take one of {Units.All}.");
        }
        return unit;
    }

    private static DatedValue Value(SourceFields fields, string unit)
    {
        var from = fields.Day("from");
        var value = fields.Find("value");
        if (value is null)
            fields.Text("value");
        var (number, codes) = value is null ? (null, []) : Read(fields, unit, value);
        var read = new DatedValue(from, number, codes)
        {
            To = fields.OptionalDay("to"),
            Label = fields.OptionalText("label"),
            Reference = fields.OptionalText("reference"),
            Provenance = ProvenanceOf(fields, isRequired: false),
        };
        fields.NothingElse();
        return read;
    }

    private static (long? Number, IReadOnlyList<string> Codes) Read(SourceFields fields, string unit, SafeNode value)
    {
        if (Units.KindOf(unit) is not { } kind)
            return (null, []);
        if (kind == ParameterKind.Codes)
            return (null, Codes(fields, value));
        var max = Units.Max(unit);
        var text = (value as SafeText)?.Value;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max)
            return (number, []);
        fields.Faults.Add(
            RuleSetCodes.ValueUnfit,
            value,
            FormattableString.Invariant($"The unit {unit} takes a whole number from 0 to {max}."));
        return (0, []);
    }

    private static List<string> Codes(SourceFields fields, SafeNode value)
    {
        var codes = (value as SafeList)?.Nodes.OfType<SafeText>().Select(n => n.Value.Trim()).ToList();
        var isList = codes is not null && codes.Count == ((SafeList)value).Nodes.Count;
        if (isList && !codes!.Contains("") && codes.Distinct(StringComparer.Ordinal).Count() == codes.Count)
            return codes;
        fields.Faults.Add(
            RuleSetCodes.ValueUnfit, value, "The unit codes takes a list in [ ] of words, none of them twice.");
        return [];
    }

    private static Provenance? ProvenanceOf(SourceFields fields, bool isRequired)
    {
        var text = isRequired ? fields.Text("provenance") : fields.OptionalText("provenance");
        if (string.IsNullOrEmpty(text))
            return null;
        return Provenances.TryGetValue(text, out var provenance)
            ? provenance
            : fields.Wrong<Provenance?>(
                fields.Find("provenance")!, "`provenance` takes seen, second-hand or recollected.", null);
    }
}
