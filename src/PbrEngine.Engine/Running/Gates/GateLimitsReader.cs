using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>What came of reading a council's own limits.</summary>
/// <param name="Limits">The table's with the council's own in place of some; null when anything is wrong.</param>
/// <param name="Problems">Everything wrong or unknown: a misspelt limit would go unnoticed for years.</param>
public sealed record GateLimitsReading(GateLimits? Limits, IReadOnlyList<YamlProblem> Problems);

/// <summary>Reads a file of limits: YAML, <c>limits</c> with a whole number for each that differs.</summary>
public static class GateLimitsReader
{
    /// <summary>Reads the bytes of a file.</summary>
    public static GateLimitsReading Read(ReadOnlySpan<byte> bytes)
    {
        var (root, problem) = SafeYaml.Read(bytes);
        if (root is null)
            return new(null, [problem!]);
        var problems = new List<YamlProblem>();
        var fields = YamlFields.Of(root, "", problems);
        var own = new Dictionary<string, long>(StringComparer.Ordinal);
        if (fields.Fields("limits") is { } limits)
        {
            foreach (var name in GateLimits.All.Select(l => l.Name).Where(limits.Has))
                own[name] = limits.Count(name);
            limits.WarnOfOthers();
        }
        fields.WarnOfOthers();
        return new(problems.Count == 0 ? GateLimits.With(own) : null, problems);
    }
}
