using System.Reflection;
using System.Text;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>Sources as they travel inside a built rule-set assembly.</summary>
public static class EmbeddedSources
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
        var source = new RuleSetSource
        {
            Version = version,
            Assembly = assembly,
            Files = [.. names.Select(n => new SourceFile(n, n, Read(assembly, n)))],
        };
        // Sources are shown by the path at which they are edited.
        var folder = source.Programme is { Length: > 0 } programme ? "rules/" + programme : assembly.GetName().Name;
        return source with { Files = [.. source.Files.Select(f => f with { Path = $"{folder}/{f.Name}" })] };
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
