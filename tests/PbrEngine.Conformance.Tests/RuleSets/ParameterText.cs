using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace PbrEngine.Conformance.Tests.RuleSets;

/// <summary>
/// Reads a parameter file for what every parameter owes: dated values with unit, label, reference and provenance. A
/// parameter is a mapping with <c>values</c>; what it states beside them, or the file above it, holds for each value.
/// </summary>
internal static class ParameterText
{
    private static readonly string[] Owed = ["unit", "label", "reference", "provenance"];
    private static readonly string[] Provenances = ["seen", "second-hand", "recollected"];

    public static IReadOnlyList<string> Faults(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var faults = new List<string>();
        var count = stream.Documents.Sum(document => Walk(document.RootNode, "", [], faults));
        if (count == 0)
        {
            faults.Add("holds no parameter with values");
        }

        return faults;
    }

    private static int Walk(YamlNode node, string name, Dictionary<string, string> above, List<string> faults)
    {
        if (node is YamlSequenceNode items)
        {
            return items.Children.Sum(item => Walk(item, name, above, faults));
        }

        if (node is not YamlMappingNode mapping)
        {
            return 0;
        }

        var stated = With(above, mapping);
        var label = stated.GetValueOrDefault("id") ?? stated.GetValueOrDefault("name") ?? name;
        if (Child(mapping, "values") is { } values)
        {
            CheckValues(values, label, stated, faults);
            return 1;
        }

        return mapping.Children.Sum(child => Walk(child.Value, $"{name}.{child.Key}".TrimStart('.'), stated, faults));
    }

    private static void CheckValues(
        YamlNode values, string name, Dictionary<string, string> stated, List<string> faults)
    {
        var dated = Dated(values).ToList();
        if (dated.Count == 0)
        {
            faults.Add($"{name}: no values");
        }

        foreach (var (date, value) in dated)
        {
            var all = value is YamlMappingNode mapping ? With(stated, mapping) : stated;
            faults.AddRange(Owed.Where(key => all.GetValueOrDefault(key, "").Length == 0)
                .Select(key => $"{name}: {date ?? "a value"} has no {key}"));
            if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                faults.Add($"{name}: {date ?? "a value"} has no date that it holds from");
            }

            if (all.TryGetValue("provenance", out var provenance)
                && !Provenances.Contains(provenance, StringComparer.Ordinal))
            {
                faults.Add($"{name}: provenance {provenance}");
            }
        }
    }

    /// <summary>Values are a list whose items say <c>from</c>, or a mapping from date to value.</summary>
    private static IEnumerable<(string? Date, YamlNode Value)> Dated(YamlNode values) => values switch
    {
        YamlSequenceNode items => items.Children.Select(item => (Scalar(item, "from"), item)),
        YamlMappingNode dates => dates.Children.Select(pair => (((YamlScalarNode)pair.Key).Value, pair.Value)),
        _ => [],
    };

    private static Dictionary<string, string> With(Dictionary<string, string> above, YamlMappingNode mapping)
    {
        var all = new Dictionary<string, string>(above, StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { } text })
            {
                all[name] = text;
            }
        }

        return all;
    }

    private static YamlNode? Child(YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Scalar(YamlNode node, string key) =>
        node is YamlMappingNode mapping && Child(mapping, key) is YamlScalarNode scalar ? scalar.Value : null;
}
