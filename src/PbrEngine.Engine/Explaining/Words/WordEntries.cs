namespace PbrEngine.Engine.Explaining.Words;

/// <summary>What one file of words says (docs/adding-a-programme.md).</summary>
internal sealed record WordEntries
{
    /// <summary>What is paid for, and what makes it eligible, by the fields of the file.</summary>
    internal required IReadOnlyDictionary<string, string> Subject { get; init; }

    /// <summary>What codes are called: problems, results, feeds, pieces of work.</summary>
    internal required IReadOnlyDictionary<string, string> Codes { get; init; }

    /// <summary>What a trace's values are called.</summary>
    internal required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>What a reason says in general.</summary>
    internal required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>Facts, by what their citations' keys begin with.</summary>
    internal required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>Why a problem isn't there or can't be told, by its code and state.</summary>
    internal required IReadOnlyDictionary<(string Code, string State), string> Presences { get; init; }

    /// <summary>Measures, by what stands before the first point of their name.</summary>
    internal required IReadOnlyDictionary<string, MeasureWords> Measures { get; init; }

    /// <summary>Whose sentences a measure takes beside its own.</summary>
    internal required IReadOnlyDictionary<string, string> Alike { get; init; }

    /// <summary>The sentences of a kind of measure for a reason, the best first.</summary>
    internal required IReadOnlyDictionary<(string Kind, string Reason), IReadOnlyList<string>> Sentences { get; init; }

    /// <summary>These, with others added; where both say something, the others do.</summary>
    internal WordEntries With(WordEntries own) => new()
    {
        Subject = Joined(Subject, own.Subject),
        Codes = Joined(Codes, own.Codes),
        Values = Joined(Values, own.Values),
        Reasons = Joined(Reasons, own.Reasons),
        Facts = Joined(Facts, own.Facts),
        Presences = Joined(Presences, own.Presences),
        Measures = Joined(Measures, own.Measures),
        Alike = Joined(Alike, own.Alike),
        Sentences = Joined(Sentences, own.Sentences),
    };

    private static Dictionary<TKey, TValue> Joined<TKey, TValue>(
        IReadOnlyDictionary<TKey, TValue> common, IReadOnlyDictionary<TKey, TValue> own)
        where TKey : notnull
    {
        var joined = new Dictionary<TKey, TValue>(common);
        foreach (var (key, value) in own)
            joined[key] = value;
        return joined;
    }
}
