namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Reads the variants of a what-if: all loose changes are one variant, and <c>NAME: P=V; P=V</c> is one. Semicolons
/// part changes because codes are parted by commas.
/// </summary>
public static class VariantReader
{
    /// <summary>The name of the variant that the loose changes make.</summary>
    public const string Unnamed = "what-if";

    /// <summary>The variants in the order in which they were given, or the first thing that is wrong.</summary>
    public static (IReadOnlyList<Variant> Variants, WhatIfRefusal? Refusal) Read(
        ChangeReader reader, IReadOnlyList<string> changes, IReadOnlyList<string> variants)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(variants);
        var read = new List<Variant>();
        foreach (var (name, texts) in Named(changes, variants))
        {
            if (name.Length == 0 || texts.Count == 0)
                return ([], WhatIfRefusal.VariantWithoutName(name.Length == 0 ? string.Join(';', texts) : name));
            if (read.Exists(c => c.Name == name))
                return ([], WhatIfRefusal.VariantTwice(name));
            if (Refusal(reader, name, texts, out var made) is { } refusal)
                return ([], refusal);
            read.Add(made);
        }
        return read.Count == 0 ? ([], WhatIfRefusal.NoVariant()) : (read, null);
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Changes)> Named(
        IReadOnlyList<string> changes, IReadOnlyList<string> variants)
    {
        if (changes.Count > 0)
            yield return (Unnamed, changes);
        foreach (var text in variants)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            yield return colon < 0
                ? ("", [text])
                : (text[..colon].Trim(), text[(colon + 1)..].Split(
                    ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static WhatIfRefusal? Refusal(
        ChangeReader reader, string name, IReadOnlyList<string> texts, out Variant made)
    {
        var changes = new List<ParameterChange>();
        made = new(name, changes);
        foreach (var text in texts)
        {
            if (!reader.TryRead(text, out var change, out var refusal))
                return refusal;
            if (changes.Exists(c => c.Programme == change.Programme && c.Parameter.Id == change.Parameter.Id))
                return WhatIfRefusal.Twice(name, change.Parameter.Id);
            changes.Add(change);
        }
        return null;
    }
}
