using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>Sources as they travel inside a built rule-set assembly.</summary>
public static partial class EmbeddedSources
{
    /// <summary>Every version that the assembly carries, in order of name.</summary>
    public static IReadOnlyList<RuleSetSource> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(n => n.Contains('/', StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .GroupBy(n => n[..n.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
                .Select(version => Version(assembly, version.Key, [.. version])),
        ];
    }

    private static RuleSetSource Version(Assembly assembly, string version, IReadOnlyList<string> names)
    {
        var texts = names.Select(n => (Name: n, Text: Read(assembly, n))).ToList();
        var manifest = texts.Find(t => t.Name == $"{version}/{RuleSetSource.ManifestName}").Text ?? "";
        // Sources are shown by the path at which they are edited.
        var folder = Programme().Match(manifest) is { Success: true } match
            ? "rules/" + match.Groups["programme"].Value
            : assembly.GetName().Name;
        return new()
        {
            Version = version,
            Assembly = assembly,
            Files = [.. texts.Select(t => new SourceFile(t.Name, $"{folder}/{t.Name}", t.Text))],
        };
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^programme:[ ]*(?<programme>[\w-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Programme();
}
