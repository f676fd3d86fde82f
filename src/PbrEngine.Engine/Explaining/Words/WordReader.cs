using System.Text.RegularExpressions;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Explaining.Words;

/// <summary>
/// Reads a file of words: the engine's own, and that of a version of a rule set. A sentence that could not be said is
/// refused here, with its line.
/// </summary>
/// <param name="isParameter">Whether there is a parameter of the id; a sentence may name no other.</param>
internal sealed partial class WordReader(Predicate<string> isParameter)
{
    private const string ParameterGap = "p:";
    private const string CodesGap = "c:";

    private readonly Dictionary<string, MeasureWords> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _alike = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Reason), IReadOnlyList<string>> _sentences = [];

    /// <summary>The words; null when the file is no YAML. What is wrong with it is noted.</summary>
    internal WordEntries? Read(SourceFile file, List<RuleSetFault> faults)
    {
        if (SourceFields.Read(file, faults) is not { } fields)
            return null;
        var measures = Map(fields, "measures");
        foreach (var kind in measures?.Names.ToList() ?? [])
            ReadMeasure(kind, measures!.Fields(kind)!);
        var entries = new WordEntries
        {
            Subject = Subject(fields),
            Codes = Texts(fields, "codes"),
            Values = Texts(fields, "values"),
            Reasons = Texts(fields, "reasons"),
            Facts = Texts(fields, "facts"),
            Presences = Presences(fields),
            Measures = _measures,
            Alike = _alike,
            Sentences = _sentences,
        };
        fields.NothingElse();
        return entries;
    }

    private static SourceFields? Map(SourceFields fields, string name) => fields.Fields(name);

    private Dictionary<string, string> Subject(SourceFields fields)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Map(fields, "subject") is not { } own)
            return words;
        foreach (var name in (string[])["name", "person", "criterion", "criteria", "counted"])
        {
            if (own.OptionalText(name) is { } text)
                words[name] = Sound(own, own.Find(name)!, text);
        }
        own.NothingElse();
        return words;
    }

    private Dictionary<string, string> Texts(SourceFields fields, string name)
    {
        var own = Map(fields, name);
        return (own?.Names.ToList() ?? []).ToDictionary(
            key => key, key => Sound(own!, own!.Find(key)!, own.Text(key)), StringComparer.Ordinal);
    }

    private Dictionary<(string Code, string State), string> Presences(SourceFields fields)
    {
        var words = new Dictionary<(string Code, string State), string>();
        var own = Map(fields, "presences");
        foreach (var code in own?.Names.ToList() ?? [])
        {
            var states = own!.Fields(code)!;
            foreach (var state in (string[])["Absent", "Unknown"])
            {
                if (states.OptionalText(state) is { } text)
                    words[(code, state)] = Sound(states, states.Find(state)!, text);
            }
            states.NothingElse();
        }
        return words;
    }

    private void ReadMeasure(string kind, SourceFields fields)
    {
        if (fields.OptionalText("name") is { } name)
        {
            _measures[kind] = new(
                name,
                fields.OptionalText("parameters") ?? kind,
                fields.OptionalText("one") ?? "event",
                fields.OptionalText("of") ?? "");
        }
        if (fields.OptionalText("like") is { } like)
            _alike[kind] = like;
        var own = Map(fields, "sentences");
        foreach (var reason in own?.Names.ToList() ?? [])
        {
            _sentences[(kind, reason)] = own!.Find(reason) is SafeList several
                ? [.. several.Nodes.Zip(own.Texts(reason), (node, text) => Sound(own, node, text))]
                : [Sound(own, own.Find(reason)!, own.Text(reason))];
        }
        fields.NothingElse();
    }

    private string Sound(SourceFields fields, SafeNode at, string text)
    {
        if (Left().IsMatch(Clause().Replace(WholeGap().Replace(text, ""), "")))
        {
            fields.Wrong(
                at, "A gap is {name} and a clause [in square brackets]; close each, and put none in another.", 0);
        }
        foreach (var gap in Gap().Matches(text).Select(m => m.Groups["gap"].Value))
        {
            if (ParameterOf(gap) is { } id && !isParameter(id))
            {
                fields.Faults.Add(
                    RuleSetCodes.ParameterUnknown, at, $"There is no parameter {id}; correct the gap {{{gap}}}.");
            }
        }
        return text;
    }

    // An id that begins with a point, or holds a star, is completed by the measure that is told.
    private static string? ParameterOf(string gap) => gap.StartsWith(ParameterGap, StringComparison.Ordinal)
        || gap.StartsWith(CodesGap, StringComparison.Ordinal)
            ? gap[ParameterGap.Length..] is var id && id[0] != '.' && !id.Contains('*', StringComparison.Ordinal)
                ? id
                : null
            : null;

    // Gaps, then clauses: taken away in this order, no bracket is left of a sound sentence.
    [GeneratedRegex(@"\{[^{}\[\]]+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeGap();

    [GeneratedRegex(@"\[[^{}\[\]]*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[{}\[\]]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Left();

    [GeneratedRegex(@"\{(?<gap>[^{}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
