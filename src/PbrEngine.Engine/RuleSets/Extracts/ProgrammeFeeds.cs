using System.Reflection;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>
/// The feeds that the rule sets of an assembly bring: <c>extracts/*.yaml</c> of each version. Nothing is compiled, so
/// that an import doesn't wait for rules.
/// </summary>
public static class ProgrammeFeeds
{
    private const string Folder = "/extracts/";

    /// <summary>The feeds, by version and file name.</summary>
    /// <exception cref="FormatException">A description is broken: every fault of it is named.</exception>
    public static IReadOnlyList<FeedContract> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(n => n.Contains(Folder, StringComparison.Ordinal))
                .Where(n => n.EndsWith(".yaml", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n => ExtractReader.Read($"{assembly.GetName().Name}/{n}", Origin(assembly, n), Read(assembly, n))),
        ];
    }

    private static string Origin(Assembly assembly, string resource)
    {
        var version = resource[..resource.IndexOf('/', StringComparison.Ordinal)];
        return $"{assembly.GetName().Name}/{version}";
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var bytes = new MemoryStream();
        using var resource = assembly.GetManifestResourceStream(name)!;
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
