using System.Globalization;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// Reads the YAML of a rule set: the project's own files, so a fault is a broken rule set and throws.
/// </summary>
internal static class RuleSetYaml
{
    /// <summary>The scalar fields of a manifest.</summary>
    internal static IReadOnlyDictionary<string, string> Fields(string name, string text) =>
        Root(name, text).Children
            .Where(c => c.Value is YamlScalarNode)
            .ToDictionary(c => Scalar(c.Key), c => Scalar(c.Value), StringComparer.Ordinal);

    /// <summary>The parameters of one file.</summary>
    internal static IEnumerable<Parameter> Parameters(string name, string text)
    {
        if (!Root(name, text).Children.TryGetValue("parameters", out var list) || list is not YamlSequenceNode items)
            throw new FormatException($"{name} has no list `parameters`.");
        return items.Children.Cast<YamlMappingNode>().Select(p => ParameterOf(name, p)).ToList();
    }

    private static Parameter ParameterOf(string file, YamlMappingNode node)
    {
        var id = Required(file, node, "id");
        var unit = Required(file, node, "unit");
        if (!node.Children.TryGetValue("values", out var values) || values is not YamlSequenceNode dated)
            throw new FormatException($"{file}: {id} has no values.");
        return new()
        {
            Id = id,
            Label = Required(file, node, "label"),
            Unit = unit,
            Reference = Required(file, node, "reference"),
            Provenance = ProvenanceOf(file, id, Required(file, node, "provenance")),
            Values =
            [
                .. dated.Children.Cast<YamlMappingNode>().Select(v => Value(file, id, unit, v)).OrderBy(v => v.From),
            ],
        };
    }

    private static DatedValue Value(string file, string id, string unit, YamlMappingNode node)
    {
        var from = IsoDate.Read(Required(file, node, "from"));
        var value = node.Children.TryGetValue("value", out var stated)
            ? stated
            : throw new FormatException($"{file}: {id} has a value without `value`.");
        if (unit == "codes" && value is YamlSequenceNode codes)
            return new(from, null, [.. codes.Children.Select(Scalar)]) { Label = Optional(node, "label") };
        return long.TryParse(Scalar(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(from, number, []) { Label = Optional(node, "label") }
            : throw new FormatException($"{file}: {id} is neither a whole number nor, with the unit codes, a list.");
    }

    private static Provenance ProvenanceOf(string file, string id, string text) => text switch
    {
        "seen" => Provenance.Seen,
        "second-hand" => Provenance.SecondHand,
        "recollected" => Provenance.Recollected,
        _ => throw new FormatException($"{file}: {id} has the provenance {text}: seen, second-hand or recollected."),
    };

    private static string Required(string file, YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode
            ? Scalar(value)
            : throw new FormatException($"{file}: line {node.Start.Line} has no `{key}`.");

    private static string? Optional(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? Scalar(value) : null;

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static YamlMappingNode Root(string name, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new FormatException($"{name} is not one YAML mapping.");
        }
        catch (YamlException e)
        {
            throw new FormatException($"{name} is not YAML: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // The scanner's answer to a list in [ ] that is never closed: an exception that isn't one of its own kind.
            throw new FormatException($"{name} is not YAML: a list in [ ] is not closed before the next field.", e);
        }
    }
}
