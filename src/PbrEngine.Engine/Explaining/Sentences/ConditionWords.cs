using System.Text.RegularExpressions;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// A condition of a rule, which is C#, made easier to read: the letter of the fact goes, signs become words, and a
/// parameter shows its value.
/// </summary>
internal static partial class ConditionWords
{
    private const char Mark = '\u0001';

    private static readonly (string Sign, string Words)[] Signs =
    [
        (" == ", " is "), (" != ", " is not "), (" >= ", " is at least "), (" <= ", " is at most "),
        (" > ", " is more than "), (" < ", " is less than "), (" && ", " and "), (" || ", " or "),
        (" is null", " is not stated"),
    ];

    internal static string Of(string text, ExplanationGround ground)
    {
        var lambda = Lambda().Match(text);
        var words = lambda.Groups["fact"].Success
            ? Member(lambda.Groups["fact"].Value).Replace(text[lambda.Length..], "")
            : text[lambda.Length..];
        // An id is no name to be made plain: it is put back when everything else is done.
        var parameters = Parameter().Matches(words);
        words = Parameter().Replace(words, Mark.ToString());
        words = None().Replace(words, "there are no ${what}");
        words = Some().Replace(words, "there are ${what}");
        words = Quoted().Replace(words, m => $"“{ground.Words.Code(m.Groups["code"].Value)}”");
        words = Negation().Replace(words, "not ");
        words = Name().Replace(words, m => Plain(m.Value));
        words = Owner().Replace(
            Enumeration().Replace(words, m => ground.Words.Value(m.Groups["value"].Value)), "${owner}'s ");
        foreach (var (sign, sense) in Signs)
            words = words.Replace(sign, sense, StringComparison.Ordinal);
        words = words.Replace("not is ", "is not ", StringComparison.Ordinal).Trim();
        return string.Concat(words.Split(Mark).Select((part, i) =>
            i < parameters.Count ? part + Value(parameters[i], ground) : part));
    }

    /// <summary>The kind of fact that an element is about: <c>measure</c> of <c>Match&lt;Measure&gt;(…)</c>.</summary>
    internal static string Kind(string element) => Element().Match(element) is { Success: true } match
        ? Plain(match.Groups["type"].Value)
        : "fact";

    // The fact's own letter, and no letter that another name ends with.
    private static Regex Member(string fact) => new($@"\b{fact}\.", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Plain(string name) =>
        Hump().Replace(name, m => $" {m.Value}").ToLowerInvariant();

    private static string Value(Match parameter, ExplanationGround ground)
    {
        var id = parameter.Groups["id"].Value;
        // What it was on another day isn't known here.
        return !parameter.Groups["dated"].Success && ground.Number(id) is { } number
            ? FormattableString.Invariant($"{number} ({Label(id, ground)})")
            : Label(id, ground);
    }

    private static string Label(string id, ExplanationGround ground) => ground.Parameters?.Find(id) is not null
        ? $"“{ground.Parameters.Label(id)}”"
        : $"the parameter “{id.Replace('.', ' ').Replace('_', ' ')}”";

    [GeneratedRegex(@"^((?<fact>\w+)|\(\)) => ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lambda();

    [GeneratedRegex(
        @"\w+\.(Number|Pence|Codes)(?<dated>On)?\(""(?<id>[^""]+)""(, [^()]+)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(MeasureState|Answer|Presence|ResultState)\.(?<value>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"\b(?<what>\w+)\.Any\(\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Some();

    [GeneratedRegex(@"!(?<what>\w+)\.Any\(\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex None();

    [GeneratedRegex(@"""(?<code>[^""]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"!(?=\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Negation();

    // A name of a property or method; the value of an enumeration, which follows its type and a point, stays.
    [GeneratedRegex(
        @"(?<!(MeasureState|Answer|Presence|ResultState)\.)\b(?!(MeasureState|Answer|Presence|ResultState)\.)[A-Z]\w*",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<owner>[a-z]\w*)\.(?=[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?<=[a-z])[A-Z](?=[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hump();

    [GeneratedRegex(@"^\w+<(?<type>\w+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Element();
}
