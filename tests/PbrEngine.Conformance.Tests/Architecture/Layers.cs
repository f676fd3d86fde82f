namespace PbrEngine.Conformance.Tests.Architecture;

/// <summary>
/// Who may refer to whom (docs/architecture.md, docs/decisions/0001). A layer is the first word after
/// <c>PbrEngine.</c> in a project's or a namespace's name. The three hosts are composition roots.
/// </summary>
internal static class Layers
{
    private static readonly IReadOnlyList<string> Roots = ["Domain", "Engine", "Data", "RuleSets"];

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Allowed =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["Domain"] = [],
            ["Rules"] = [],
            ["Linkage"] = [],
            ["Engine"] = ["Domain", "Rules", "Linkage"],
            // Linkage: only to store the library's own answer, which the engine's port hands on.
            ["Data"] = ["Domain", "Engine", "Linkage"],
            ["RuleSets"] = ["Domain", "Rules"],
            ["Web"] = Roots,
            ["Worker"] = Roots,
            ["Cli"] = Roots,
        };

    /// <summary>Layers that refer to no package either, so that they can be lifted out whole.</summary>
    public static readonly IReadOnlyList<string> WithoutPackages = ["Domain", "Rules", "Linkage", "RuleSets"];

    public static string Of(string name) => name.StartsWith("PbrEngine.", StringComparison.Ordinal)
        ? name.Split('.')[1]
        : "";

    public static bool IsAllowed(string from, string to) =>
        from == to || (Allowed.TryGetValue(from, out var targets) && targets.Contains(to, StringComparer.Ordinal));
}
