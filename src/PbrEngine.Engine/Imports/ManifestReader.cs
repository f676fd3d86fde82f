using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Imports;

/// <summary>What came of reading a manifest.</summary>
/// <param name="Manifest">The manifest; null when something is missing or wrong.</param>
/// <param name="Problems">Everything missing, wrong or unknown.</param>
public sealed record ManifestReading(DeliveryManifest? Manifest, IReadOnlyList<YamlProblem> Problems);

/// <summary>Reads <c>manifest.yaml</c> (01-extracts.md): each missing or wrong field is named, all at once.</summary>
public static class ManifestReader
{
    /// <summary>What data may be used for, in the order of the design.</summary>
    public static IReadOnlyList<string> Purposes { get; } = ["identify", "support", "monitor", "research"];

    /// <summary>Reads the bytes of a manifest, whose feed is one of the catalogue.</summary>
    public static ManifestReading Read(ReadOnlySpan<byte> bytes, FeedCatalogue feeds)
    {
        var (root, problem) = SafeYaml.Read(bytes);
        if (root is null)
            return new(null, [problem!]);
        var problems = new List<YamlProblem>();
        var manifest = Read(YamlFields.Of(root, "", problems), feeds, problems);
        return new(problems.TrueForAll(p => p.IsWarning) ? manifest : null, problems);
    }

    /// <summary>Reports each purpose that isn't one.</summary>
    internal static IReadOnlyList<string> ReadPurposes(YamlFields fields, string name)
    {
        var purposes = fields.Texts(name);
        if (purposes.Any(p => !Purposes.Contains(p)))
            fields.Wrong(fields.Optional(name)!, fields.Path(name), "some of: " + string.Join(", ", Purposes));
        return purposes;
    }

    private static DeliveryManifest Read(YamlFields fields, FeedCatalogue feeds, List<YamlProblem> problems)
    {
        var coverage = fields.Fields("coverage");
        var manifest = new DeliveryManifest
        {
            Feed = fields.Feed("feed", feeds),
            Supplier = fields.Text("supplier"),
            ExtractOn = fields.Day("extract_date"),
            Coverage = new DateSpan(coverage?.Day("from") ?? default, coverage?.Day("to") ?? default),
            Area = coverage?.Text("area") ?? "",
            AgreementId = fields.Text("agreement"),
            Purposes = ReadPurposes(fields, "purpose"),
            Files = ReadFiles(fields, problems),
        };
        coverage?.WarnOfOthers();
        fields.WarnOfOthers();
        return manifest;
    }

    private static List<ManifestFile> ReadFiles(YamlFields fields, List<YamlProblem> problems)
    {
        var files = new List<ManifestFile>();
        foreach (var node in fields.List("files"))
        {
            var path = FormattableString.Invariant($"files[{files.Count}]");
            var file = YamlFields.Of(node, path, problems);
            files.Add(new(file.Text("name"), file.Count("rows"), ReadHash(file)));
            file.WarnOfOthers();
        }
        return files;
    }

    private static string ReadHash(YamlFields file)
    {
        var hash = file.Text("sha256");
        if (hash.Length > 0 && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit)))
            file.Wrong(file.Optional("sha256")!, file.Path("sha256"), "64 hexadecimal digits");
        return hash.ToLowerInvariant();
    }
}
