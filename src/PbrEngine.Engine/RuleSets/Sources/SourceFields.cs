using System.Globalization;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>
/// Takes named fields out of a map and collects what is missing, wrong or unknown: a field that nobody asked for is a
/// slip of the pen, and must not pass for a fact that was never stated.
/// </summary>
internal sealed class SourceFields
{
    private readonly SafeMap _map;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly bool _isThere = true;

    internal SourceFields(SafeNode node, SourceFaults faults)
    {
        Faults = faults;
        if (node is SafeMap map)
        {
            _map = map;
            return;
        }
        faults.Add(RuleSetCodes.FieldWrong, node, "Named fields are expected here.");
        _map = new SafeMap(node.Line, node.Column, []);
        _isThere = false;
    }

    /// <summary>Where faults go.</summary>
    internal SourceFaults Faults { get; }

    /// <summary>Where the fields begin.</summary>
    internal SafeNode Node => _map;

    /// <summary>The names that are there.</summary>
    internal IEnumerable<string> Names => _map.Entries.Select(e => e.Key.Value);

    /// <summary>Reads a file whose root is a map; null, with the fault noted, when it isn't.</summary>
    internal static SourceFields? Read(SourceFile file, List<RuleSetFault> all)
    {
        var faults = new SourceFaults(file.Path, all);
        var (root, problem) = SafeYaml.Read(System.Text.Encoding.UTF8.GetBytes(file.Text));
        if (root is not null)
            return new(root, faults);
        faults.Add(RuleSetCodes.Unreadable, problem!.Line, problem.Column, problem.Message);
        return null;
    }

    /// <summary>A node; null when it isn't there.</summary>
    internal SafeNode? Find(string name)
    {
        _asked.Add(name);
        return _map.TryGet(name, out var node) ? node : null;
    }

    /// <summary>One line of text that must be there.</summary>
    internal string Text(string name) => OptionalText(name) ?? Missing(name, "");

    /// <summary>One line of text; null when it isn't there, or <c>none</c>.</summary>
    internal string? OptionalText(string name) => Find(name) switch
    {
        null or SafeText { Value: "none" } => null,
        SafeText text => text.Value.Trim(),
        var other => Wrong<string?>(other, $"`{name}` takes one value.", null),
    };

    /// <summary>A day that must be there.</summary>
    internal DateOnly Day(string name) => OptionalDay(name) ?? Missing(name, default(DateOnly));

    /// <summary>A day; null when it isn't there, or <c>none</c>.</summary>
    internal DateOnly? OptionalDay(string name)
    {
        if (OptionalText(name) is not { } text)
            return null;
        return IsDay(text, out var day) ? day : Wrong(Find(name)!, $"`{name}` takes a day such as 2026-10-31.", day);
    }

    /// <summary>Yes or no.</summary>
    internal bool Flag(string name, bool otherwise) => OptionalText(name) switch
    {
        null => otherwise,
        "yes" => true,
        "no" => false,
        _ => Wrong(Find(name)!, $"`{name}` takes yes or no.", otherwise),
    };

    /// <summary>A whole number, 0 when it isn't there.</summary>
    internal int Count(string name)
    {
        if (OptionalText(name) is not { } text)
            return 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong(Find(name)!, $"`{name}` takes a whole number.", 0);
    }

    /// <summary>A list of texts; empty when it isn't there.</summary>
    internal IReadOnlyList<string> Texts(string name) => [.. List(name).Select(n => TextOf(name, n))];

    /// <summary>Reads a list of maps, none of which may have a field that isn't asked for.</summary>
    internal IReadOnlyList<T> Each<T>(string name, Func<SourceFields, T> read) =>
    [
        .. List(name).Select(node =>
        {
            var fields = new SourceFields(node, Faults);
            var made = read(fields);
            fields.NothingElse();
            return made;
        }),
    ];

    /// <summary>A map; null when it isn't there.</summary>
    internal SourceFields? Fields(string name) => Find(name) is { } node ? new(node, Faults) : null;

    /// <summary>A list; empty when it isn't there.</summary>
    internal IReadOnlyList<SafeNode> List(string name) => Find(name) switch
    {
        null => [],
        SafeList list => list.Nodes,
        var other => Wrong<IReadOnlyList<SafeNode>>(other, $"`{name}` takes a list.", []),
    };

    /// <summary>The same fields, whose faults are about something.</summary>
    internal SourceFields About(string subject) => new(_map, Faults.About(subject));

    /// <summary>Refuses the fields that nobody asked for.</summary>
    internal void NothingElse()
    {
        foreach (var key in _map.Entries.Select(e => e.Key).Where(k => !_asked.Contains(k.Value)))
            Faults.Add(RuleSetCodes.FieldUnknown, key, $"`{key.Value}` is no field here; check its spelling.");
    }

    /// <summary>Notes a fault at a node and goes on with something else.</summary>
    internal T Wrong<T>(SafeNode at, string message, T instead)
    {
        Faults.Add(RuleSetCodes.FieldWrong, at, message);
        return instead;
    }

    internal static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= 1900 and <= 2200;

    private string TextOf(string name, SafeNode node) =>
        node is SafeText text ? text.Value.Trim() : Wrong(node, $"`{name}` takes a list of words.", "");

    private T Missing<T>(string name, T instead)
    {
        // What was stated wrongly was said already, and so was that there are no fields at all.
        if (_isThere && Find(name) is null or SafeText { Value: "none" })
            Faults.Add(RuleSetCodes.FieldMissing, _map, $"`{name}` is missing; add it.");
        return instead;
    }
}
