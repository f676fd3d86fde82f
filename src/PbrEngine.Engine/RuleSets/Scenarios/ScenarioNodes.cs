using System.Text;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>Lays what a scenario states over what holds unless stated, and writes facts in one form.</summary>
internal static class ScenarioNodes
{
    // What isn't a fact of the case: two scenarios that differ in these only state the same case.
    private static readonly string[] NotGiven = ["name", "expect", "fires", "does_not_fire"];

    /// <summary>Fields of the second map stand over those of the first; lists are replaced whole.</summary>
    internal static SafeNode Over(SafeNode? usual, SafeNode own)
    {
        if (usual is not SafeMap below || own is not SafeMap above)
            return own;
        var names = below.Entries.Concat(above.Entries).Select(e => e.Key).DistinctBy(k => k.Value);
        return new SafeMap(above.Line, above.Column, [.. names.Select(k => new SafeEntry(k, Either(k.Value)))]);

        SafeNode Either(string name)
        {
            below.TryGet(name, out var one);
            return above.TryGet(name, out var other) ? Over(one, other) : one!;
        }
    }

    /// <summary>What is given, in one form: the order of fields doesn't count, that of lists does.</summary>
    internal static string Given(SafeNode scenario)
    {
        var text = new StringBuilder();
        if (scenario is SafeMap map)
            Write(text, map with { Entries = [.. map.Entries.Where(e => !NotGiven.Contains(e.Key.Value))] });
        return text.ToString();
    }

    private static void Write(StringBuilder text, SafeNode node)
    {
        if (node is SafeText scalar)
            text.Append(scalar.Value);
        if (node is SafeList list)
            Write(text, '[', ']', list.Nodes, n => Write(text, n));
        if (node is SafeMap map)
        {
            Write(text, '{', '}', map.Entries.OrderBy(e => e.Key.Value, StringComparer.Ordinal), entry =>
            {
                text.Append(entry.Key.Value).Append(':');
                Write(text, entry.Value);
            });
        }
    }

    private static void Write<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, Action<T> write)
    {
        text.Append(open);
        foreach (var part in parts)
        {
            write(part);
            text.Append('\n');
        }
        text.Append(close);
    }
}
