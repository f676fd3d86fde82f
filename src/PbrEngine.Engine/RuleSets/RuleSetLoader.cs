using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// Loads the rule sets that an assembly carries: all of one, or none of it (03, compile all or nothing).
/// </summary>
public static class RuleSetLoader
{
    /// <summary>Every version of every programme in the assembly, in order of name.</summary>
    /// <exception cref="FormatException">A manifest or parameter file is broken; the message names it.</exception>
    /// <exception cref="Rules.Model.RuleCompilationException">A rule is broken; every such rule is named.</exception>
    public static IReadOnlyList<RuleSet> Load(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var sources = assembly.GetManifestResourceNames()
            .Where(n => n.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (Name: n, Text: Read(assembly, n)))
            .ToList();
        return
        [
            .. sources.GroupBy(s => s.Name[..s.Name.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
                .Select(version => LoadVersion(assembly, version.Key, [.. version])),
        ];
    }

    private static RuleSet LoadVersion(Assembly assembly, string version, List<(string Name, string Text)> sources)
    {
        var manifest = sources.Find(s => s.Name == version + "/manifest.yaml");
        if (manifest.Text is null)
            throw new FormatException($"Rule set {version} of {assembly.GetName().Name} has no manifest.yaml.");
        var fields = RuleSetYaml.Fields(manifest.Name, manifest.Text);
        var types = RuleTypes(assembly, version);
        return new RuleSet
        {
            Programme = fields["programme"],
            Version = version,
            Label = fields["label"],
            From = IsoDate.Read(fields["from"]),
            Hash = Hash(sources),
            Parameters = new ParameterSet(sources
                .Where(s => s.Name.StartsWith(version + "/parameters/", StringComparison.Ordinal))
                .SelectMany(s => RuleSetYaml.Parameters(s.Name, s.Text))),
            Program = RuleLibrary.Compile(types),
            Rules = [.. types.Select(RuleLibrary.Summary).OrderBy(r => r.Id, StringComparer.Ordinal)],
        };
    }

    // Namespace = folder, and a version's folder v2015-04 is the namespace part V201504.
    private static Type[] RuleTypes(Assembly assembly, string version)
    {
        var part = "." + version.Replace("-", "", StringComparison.Ordinal).Replace('v', 'V') + ".";
        return
        [
            .. assembly.GetTypes()
                .Where(RuleLibrary.IsRule)
                .Where(t => t.Namespace?.Contains(part, StringComparison.Ordinal) == true),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(List<(string Name, string Text)> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in sources)
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.Length}\n{text}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
