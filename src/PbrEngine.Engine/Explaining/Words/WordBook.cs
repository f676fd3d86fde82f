using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Explaining.Words;

/// <summary>
/// The words in which a coordinator is told of a programme: those of the engine, with the programme's own added. A
/// reason's code may be followed by a colon and what it is about: feeds, a problem, missing work, or the reason of the
/// measure behind it.
/// </summary>
public sealed class WordBook
{
    // Serves every measure and every problem that has no words of its own.
    private const string Any = "any";

    // What a sentence says when a code that is usually about something comes without it.
    private const string AboutNothing = "it";

    private readonly WordEntries _entries;

    private WordBook(WordEntries entries) => _entries = entries;

    /// <summary>The words of the engine alone.</summary>
    public static WordBook BuiltIn { get; } = new(BuiltInWords.Read());

    /// <summary>These words and a programme's own, which go first.</summary>
    internal WordBook With(WordEntries own) => new(_entries.With(own));

    /// <summary>Whether a problem, feed, result or piece of work has words.</summary>
    public bool HasCode(string code) => _entries.Codes.ContainsKey(code);

    /// <summary>A problem, feed, result or piece of work in words; a code that has none is read out.</summary>
    public string Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _entries.Codes.GetValueOrDefault(code) ?? code.Replace('_', ' ');
    }

    /// <summary>A state, an answer or another value of a trace in words.</summary>
    public string Value(string value) => _entries.Values.GetValueOrDefault(value) ?? Code(value);

    /// <summary>Whether the reason's code has words.</summary>
    public bool HasReason(string reason) => _entries.Reasons.ContainsKey(Split(reason).Code);

    /// <summary>
    /// The reason as a sentence; several, joined by spaces, as several. A code that has no words is read out.
    /// </summary>
    public string Reason(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return string.Join(' ', reason.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OneReason));
    }

    /// <summary>What is paid for, such as <c>family</c>.</summary>
    public string Subject => _entries.Subject["name"];

    /// <summary>Somebody whose name isn't known; for a family their role says more.</summary>
    internal string? Person => _entries.Subject.GetValueOrDefault("person");

    /// <summary>One of what makes it eligible, such as <c>problem</c>.</summary>
    public string Criterion => _entries.Subject["criterion"];

    /// <summary>Several of them.</summary>
    public string Criteria => _entries.Subject["criteria"];

    /// <summary>The sentence that counts them.</summary>
    internal string Counted => _entries.Subject["counted"];

    /// <summary>What a measure is called, with what it is about.</summary>
    public string MeasureName(string measure)
    {
        var about = MeasureWords.About(measure);
        return about.Length == 0 ? Measure(measure).Subject : $"{Measure(measure).Subject}: {Code(about)}";
    }

    /// <summary>Whether somebody wrote words for the measure.</summary>
    internal bool HasMeasure(string measure) => _entries.Measures.ContainsKey(MeasureWords.Kind(measure));

    /// <summary>The measure's words; of one that has none, its own name in plain letters.</summary>
    internal MeasureWords Measure(string measure) => _entries.Measures.GetValueOrDefault(MeasureWords.Kind(measure))
        ?? new(measure.Replace('_', ' ').Replace('.', ' '), MeasureWords.Kind(measure));

    /// <summary>Every sentence that may be said of a measure with a reason's code, the best first.</summary>
    internal IEnumerable<string> Sentences(string measure, string code)
    {
        var kind = MeasureWords.Kind(measure);
        string[] kinds = [kind, _entries.Alike.GetValueOrDefault(kind, kind), Any];
        return kinds.Distinct(StringComparer.Ordinal)
            .SelectMany(k => _entries.Sentences.GetValueOrDefault((k, code), []));
    }

    /// <summary>Every sentence of a measure that there is.</summary>
    internal IEnumerable<string> AllSentences => _entries.Sentences.Values.SelectMany(s => s);

    /// <summary>The sentence of a problem's state; null when the state needs none.</summary>
    internal string? Presence(string code, string state) =>
        _entries.Presences.GetValueOrDefault((code, state)) ?? _entries.Presences.GetValueOrDefault((Any, state));

    /// <summary>A kind of fact; null when nobody wrote words for it.</summary>
    internal string? Fact(string kind) => _entries.Facts.GetValueOrDefault(kind);

    private string OneReason(string reason)
    {
        var (code, about) = Split(reason);
        return _entries.Reasons.TryGetValue(code, out var sentence)
            ? Template.Fill(sentence, gap => gap == "about" ? About(about) : null)?.TrimEnd() ?? ReadOut(code, about)
            : ReadOut(code, about);
    }

    // A code that is chosen well is nearly a sentence.
    private string ReadOut(string code, string about)
    {
        var sentence = WordList.Capital(code.Replace('_', ' ').ToLowerInvariant());
        return about.Length == 0 ? sentence + "." : $"{sentence}: {About(about)}.";
    }

    private string About(string about)
    {
        if (about.Length == 0)
            return AboutNothing;
        return HasReason(about) ? OneReason(about) : WordList.And(about.Split('+').Select(Code));
    }

    private static (string Code, string About) Split(string reason)
    {
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (reason, "") : (reason[..colon], reason[(colon + 1)..]);
    }
}
