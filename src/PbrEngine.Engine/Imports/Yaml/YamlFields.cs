using System.Globalization;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Yaml;

/// <summary>Takes named fields out of a map and collects everything that is missing, wrong or unknown.</summary>
internal sealed class YamlFields
{
    private readonly SafeMap _map;
    private readonly string _path;
    private readonly List<YamlProblem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private YamlFields(SafeMap map, string path, List<YamlProblem> problems)
    {
        _map = map;
        _path = path;
        _problems = problems;
    }

    /// <summary>Fields of a node that must be a map; an empty map stands in for any other.</summary>
    internal static YamlFields Of(SafeNode node, string path, List<YamlProblem> problems)
    {
        if (node is SafeMap map)
            return new(map, path, problems);
        problems.Add(new(
            ImportCodes.FieldWrong, node.Line, node.Column, path, "Named fields are expected here.", ValueOf(node)));
        return new(new SafeMap(node.Line, node.Column, []), path, problems) { Silent = true };
    }

    /// <summary>What is missing goes unsaid because the whole map is.</summary>
    internal bool Silent { get; private init; }

    internal SafeMap Map => _map;

    internal bool Has(string name) => _map.TryGet(name, out _);

    /// <summary>A node that must be there.</summary>
    internal SafeNode? Required(string name)
    {
        var node = Optional(name);
        if (node is null && !Silent)
            Missing(name);
        return node;
    }

    internal SafeNode? Optional(string name)
    {
        _asked.Add(name);
        return _map.TryGet(name, out var node) && node is not SafeText { Value: "" or "~" or "null" } ? node : null;
    }

    internal string Text(string name)
    {
        var node = Required(name);
        return node is null ? "" : TextOf(node, Path(name));
    }

    internal string? OptionalText(string name)
    {
        var node = Optional(name);
        return node is null ? null : TextOf(node, Path(name));
    }

    internal DateOnly Day(string name) => Read<DateOnly>(name, "a date, such as 2026-10-31", ReadDay);

    internal DateOnly? OptionalDay(string name) => Optional(name) is null ? null : Day(name);

    internal long Count(string name) => Read<long>(name, "a whole number, zero or more", ReadCount);

    /// <summary>A feed of the catalogue; another stands in where none could be read, as a day does.</summary>
    internal Feed Feed(string name, FeedCatalogue feeds)
    {
        if (Required(name) is not { } node)
            return feeds.Feeds[0].Feed;
        if (feeds.TryFind((node as SafeText)?.Value.Trim(), out var feed))
            return feed;
        Wrong(node, Path(name), "a feed: " + string.Join(", ", feeds.Feeds.Select(f => f.Feed.Code())));
        return feed;
    }

    /// <summary>A list of texts with at least one.</summary>
    internal IReadOnlyList<string> Texts(string name)
    {
        var node = Required(name);
        if (node is null)
            return [];
        if (node is SafeList { Nodes.Count: > 0 } list && list.Nodes.All(n => n is SafeText))
            return [.. list.Nodes.Select(n => ((SafeText)n).Value.Trim())];
        Wrong(node, Path(name), "a list of words in [ ]");
        return [];
    }

    internal IReadOnlyList<SafeNode> List(string name)
    {
        var node = Required(name);
        if (node is SafeList list)
            return list.Nodes;
        if (node is not null)
            Wrong(node, Path(name), "a list");
        return [];
    }

    internal YamlFields? Fields(string name)
    {
        var node = Required(name);
        return node is null ? null : Of(node, Path(name), _problems);
    }

    internal YamlFields? OptionalFields(string name) => Optional(name) is null ? null : Fields(name);

    internal string Path(string name) => _path.Length == 0 ? name : _path + "." + name;

    internal void Wrong(SafeNode node, string path, string expected) => _problems.Add(new(
        ImportCodes.FieldWrong, node.Line, node.Column, path, $"{path} must be {expected}.", ValueOf(node)));

    /// <summary>Names the fields that nobody asked for.</summary>
    internal void WarnOfOthers()
    {
        foreach (var entry in _map.Entries.Where(e => !_asked.Contains(e.Key.Value)))
        {
            var path = Path(entry.Key.Value);
            _problems.Add(new(
                ImportCodes.UnknownField,
                entry.Key.Line,
                entry.Key.Column,
                path,
                $"{path} is not a known field and is ignored; check its spelling.",
                ValueOf(entry.Value)));
        }
    }

    private delegate bool Reader<T>(string text, out T value);

    private T Read<T>(string name, string expected, Reader<T> reader)
        where T : struct
    {
        var node = Required(name);
        if (node is null)
            return default;
        if (node is SafeText text && reader(text.Value.Trim(), out var value))
            return value;
        Wrong(node, Path(name), expected);
        return default;
    }

    private string TextOf(SafeNode node, string path)
    {
        if (node is SafeText text && !text.Value.Any(char.IsControl))
            return text.Value.Trim();
        Wrong(node, path, "one line of text");
        return "";
    }

    private void Missing(string name) => _problems.Add(new(
        ImportCodes.FieldMissing, _map.Line, _map.Column, Path(name), $"{Path(name)} is missing; add it.", ""));

    private static string ValueOf(SafeNode node) => node is SafeText text ? text.Value : "";

    /// <summary>Days of deliveries lie in the lives of the people they name; anything else is a misprint.</summary>
    private static bool ReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= 1900 and <= 9999;

    private static bool ReadCount(string text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
