using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>Takes named fields out of a map of a scenario; a field that nobody asked for is a misprint and refused.</summary>
internal sealed class ScenarioFields
{
    private readonly SafeMap _map;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal ScenarioFields(SafeNode node)
    {
        _map = node as SafeMap ?? throw Wrong(node, "named fields are expected");
    }

    internal IEnumerable<string> Names => _map.Entries.Select(e => e.Key.Value);

    internal string Text(string name) => OptionalText(name) ?? throw Wrong(_map, $"`{name}` is missing");

    internal string? OptionalText(string name) => Find(name) switch
    {
        null or SafeText { Value: "none" } => null,
        SafeText text => text.Value,
        var other => throw Wrong(other, $"`{name}` is one value"),
    };

    /// <summary>Yes or no.</summary>
    internal bool Flag(string name, bool otherwise) => OptionalText(name) switch
    {
        null => otherwise,
        "yes" => true,
        "no" => false,
        var text => throw Wrong(_map, $"`{name}` is yes or no, not {text}"),
    };

    internal int Count(string name) =>
        OptionalText(name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;

    internal string Day(string name) => OptionalDay(name) ?? throw Wrong(_map, $"`{name}` is missing");

    internal string? OptionalDay(string name)
    {
        var text = OptionalText(name);
        return text is null || A.Day(text) > default(DateOnly) ? text : throw Wrong(_map, $"`{name}` is a day");
    }

    internal IReadOnlyList<string> Texts(string name) => [.. List(name).Select(n => ((SafeText)n).Value)];

    internal IEnumerable<ScenarioFields> Maps(string name) => List(name).Select(n => new ScenarioFields(n));

    internal ScenarioFields? Fields(string name) => Find(name) is { } node ? new(node) : null;

    internal SafeNode? Find(string name)
    {
        _asked.Add(name);
        return _map.TryGet(name, out var node) ? node : null;
    }

    internal void NothingElse()
    {
        foreach (var entry in _map.Entries.Where(e => !_asked.Contains(e.Key.Value)))
            throw Wrong(entry.Key, $"`{entry.Key.Value}` is no field here");
    }

    /// <summary>Fields of the second map stand over those of the first; lists are replaced whole.</summary>
    internal static SafeNode Over(SafeNode? usual, SafeNode? own)
    {
        if (usual is not SafeMap below || own is not SafeMap above)
            return own ?? usual ?? new SafeMap(0, 0, []);
        var names = below.Entries.Concat(above.Entries).Select(e => e.Key).DistinctBy(k => k.Value);
        return new SafeMap(above.Line, above.Column, [.. names.Select(k => new SafeEntry(k, Either(k.Value)))]);

        SafeNode Either(string name)
        {
            below.TryGet(name, out var one);
            above.TryGet(name, out var other);
            return Over(one, other);
        }
    }

    internal static FormatException Wrong(SafeNode at, string problem) =>
        new(FormattableString.Invariant($"Line {at.Line}: {problem}."));

    private IReadOnlyList<SafeNode> List(string name) => Find(name) switch
    {
        null => [],
        SafeList list => list.Nodes,
        var other => throw Wrong(other, $"`{name}` is a list"),
    };
}
