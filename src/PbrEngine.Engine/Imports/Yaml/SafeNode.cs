using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Engine.Imports.Yaml;

/// <summary>A node of a YAML file: text, a list or a map, with its place.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Column of the line, from 1.</param>
public abstract record SafeNode(long Line, long Column);

/// <summary>A scalar: always text, whatever it looks like.</summary>
public sealed record SafeText(long Line, long Column, string Value) : SafeNode(Line, Column);

/// <summary>A sequence.</summary>
public sealed record SafeList(long Line, long Column, IReadOnlyList<SafeNode> Nodes) : SafeNode(Line, Column);

/// <summary>A mapping whose keys are text and occur once.</summary>
public sealed record SafeMap(long Line, long Column, IReadOnlyList<SafeEntry> Entries) : SafeNode(Line, Column)
{
    /// <summary>The value of a key.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out SafeNode? value)
    {
        value = null;
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                value = entry.Value;
        }
        return value is not null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record SafeEntry(SafeText Key, SafeNode Value);
