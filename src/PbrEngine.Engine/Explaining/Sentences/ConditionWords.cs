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
    ];

    internal static string Of(string text, ExplanationGround ground)
    {
        var lambda = Lambda().Match(text);
        var words = lambda.Groups["fact"].Success
            ? text[lambda.Length..].Replace(lambda.Groups["fact"].Value + ".", "", StringComparison.Ordinal)
            : text[lambda.Length..];
        // An id is no name to be made plain: it is put back when everything else is done.
        var parameters = Parameter().Matches(words);
        words = Parameter().Replace(words, Mark.ToString());
        words = Negation().Replace(words, "not ");
        words = Name().Replace(words, m => Plain(m.Value));
        words = Owner().Replace(Enumeration().Replace(words, ""), "${owner}'s ");
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

    private static string Plain(string name) =>
        Hump().Replace(name, m => $" {m.Value}").ToLowerInvariant();

    private static string Value(Match parameter, ExplanationGround ground)
    {
        var id = parameter.Groups["id"].Value;
        return ground.Number(id) is { } number
            ? FormattableString.Invariant($"{number} (parameter {id})")
            : $"the parameter {id}";
    }

    [GeneratedRegex(@"^((?<fact>\w+)|\(\)) => ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lambda();

    [GeneratedRegex(@"\w+\.(Number|Pence|Codes)\(""(?<id>[^""]+)""\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(MeasureState|Answer|Presence|ResultState)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enumeration();

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
