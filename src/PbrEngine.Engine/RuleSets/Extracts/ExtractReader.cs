using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>
/// Reads how a programme describes a feed that it brings. The file belongs to the rule set, so that any fault in it, an
/// unknown field included, is a broken rule set and throws; all faults are named at once.
/// </summary>
internal static class ExtractReader
{
    internal static FeedContract Read(string name, string origin, ReadOnlySpan<byte> bytes)
    {
        var (root, problem) = SafeYaml.Read(bytes);
        if (root is null)
            throw Broken(name, [problem!]);
        var problems = new List<YamlProblem>();
        var fields = YamlFields.Of(root, "", problems);
        var feed = ReadFeed(fields);
        var files = new List<FileContract>();
        foreach (var node in fields.List("files"))
            files.Add(new ExtractFileReader(feed, files, problems).Read(node));
        var contract = new FeedContract
        {
            Feed = feed,
            Origin = origin,
            Files = files,
            ShrinkPercentMax = ReadShrink(fields),
        };
        fields.WarnOfOthers();
        return problems.Count == 0 ? contract : throw Broken(name, problems);
    }

    private static Feed ReadFeed(YamlFields fields)
    {
        if (fields.Required("feed") is not { } node)
            return Feed.EarlyHelp;
        if (!Feed.TryParse((node as SafeText)?.Value.Trim(), out var feed))
            fields.Wrong(node, fields.Path("feed"), "a code of small letters, digits and underscores");
        return feed;
    }

    private static int? ReadShrink(YamlFields fields)
    {
        const string Name = "shrink_percent_max";
        if (fields.Optional(Name) is not { } node)
            return null;
        var percent = fields.Count(Name);
        if (percent > 100)
            fields.Wrong(node, fields.Path(Name), "a percentage, 0 to 100");
        return (int)Math.Min(percent, 100);
    }

    private static FormatException Broken(string name, IEnumerable<YamlProblem> problems) => new(string.Join(
        '\n',
        problems.Select(p => FormattableString.Invariant($"{name}:{p.Line}:{p.Column}: {p.Message} {p.Value}").TrimEnd())));
}
