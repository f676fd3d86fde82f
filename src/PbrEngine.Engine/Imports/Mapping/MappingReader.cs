using System.Security.Cryptography;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>What came of reading a mapping.</summary>
/// <param name="Mapping">The mapping; null when something is missing or wrong.</param>
/// <param name="Problems">Everything missing, wrong or unknown.</param>
public sealed record MappingReading(FeedMapping? Mapping, IReadOnlyList<YamlProblem> Problems);

/// <summary>Reads a mapping file and holds it against the contracts: what it names must exist.</summary>
public static class MappingReader
{
    /// <summary>Reads the bytes of a mapping, which is of a feed of the catalogue.</summary>
    public static MappingReading Read(ReadOnlySpan<byte> bytes, FeedCatalogue feeds)
    {
        var (root, problem) = SafeYaml.Read(bytes);
        if (root is null)
            return new(null, [problem!]);
        var problems = new List<YamlProblem>();
        var fields = YamlFields.Of(root, "", problems);
        var feed = fields.Feed("feed", feeds);
        var mapping = new FeedMapping
        {
            Feed = feed,
            Supplier = fields.OptionalText("supplier") ?? "",
            Delimiter = ReadDelimiter(fields),
            Files = ReadFiles(fields, feeds.Of(feed), fields.OptionalText("dates"), problems),
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
        fields.WarnOfOthers();
        return new(problems.TrueForAll(p => p.IsWarning) ? mapping : null, problems);
    }

    private static char ReadDelimiter(YamlFields fields)
    {
        if (fields.Optional("delimiter") is not SafeText node)
            return ',';
        var text = node.Value is "tab" ? "\t" : node.Value;
        if (text.Length == 1 && char.IsAscii(text[0]) && text[0] is not ('"' or '\r' or '\n' or '\0'))
            return text[0];
        fields.Wrong(node, fields.Path("delimiter"), "one ASCII character, or tab");
        return ',';
    }

    private static Dictionary<string, FileMapping> ReadFiles(
        YamlFields fields, IReadOnlyList<FileContract> contracts, string? dates, List<YamlProblem> problems)
    {
        var files = new Dictionary<string, FileMapping>(StringComparer.Ordinal);
        if (fields.Fields("files") is not { } all)
            return files;
        foreach (var entry in all.Map.Entries)
        {
            var name = entry.Key.Value;
            var path = all.Path(name);
            if (contracts.FirstOrDefault(c => c.Name == name) is { } contract)
                files[name] = new FileMappingReader(contract, dates, problems).Read(entry.Value, path);
            else
                all.Wrong(entry.Key, path, "a file of the feed");
        }
        if (files.Values.GroupBy(f => f.From, StringComparer.Ordinal).Any(g => g.Count() > 1))
            all.Wrong(fields.Map, all.Path("from"), "given to one file only");
        return files;
    }
}
