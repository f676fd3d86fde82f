using System.Text.RegularExpressions;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// A condition of a rule, which is C#, made easier to read: the letter of the fact goes, signs become words, and a
/// parameter shows its value.
/// </summary>
internal static partial class ConditionWords
{
    private static readonly (string Sign, string Words)[] Signs =
    [
        (" == ", " is "), (" != ", " is not "), (" >= ", " is at least "), (" <= ", " is at most "),
        (" > ", " is more than "), (" < ", " is less than "), (" && ", " and "), (" || ", " or "),
    ];

    internal static string Of(string text, ExplanationGround ground)
    {
        var lambda = Lambda().Match(text);
        var words = lambda.Success
            ? text[lambda.Length..].Replace(lambda.Groups["fact"].Value + ".", "", StringComparison.Ordinal)
            : text;
        words = Parameter().Replace(words, m => Value(m, ground));
        words = Enumeration().Replace(words, "");
        foreach (var (sign, sense) in Signs)
            words = words.Replace(sign, sense, StringComparison.Ordinal);
        words = Negation().Replace(words, "not ");
        return Hump().Replace(words, m => $" {m.Value.ToLowerInvariant()}").Trim();
    }

    /// <summary>The kind of fact that an element is about: <c>measure</c> of <c>Match&lt;Measure&gt;(…)</c>.</summary>
    internal static string Kind(string element) => Element().Match(element) is { Success: true } match
        ? Hump().Replace(match.Groups["type"].Value, m => $" {m.Value.ToLowerInvariant()}").ToLowerInvariant().Trim()
        : "fact";

    private static string Value(Match parameter, ExplanationGround ground)
    {
        var id = parameter.Groups["id"].Value;
        return ground.Number(id) is { } number
            ? FormattableString.Invariant($"{number} (parameter {id})")
            : $"the parameter {id}";
    }

    [GeneratedRegex(@"^(?<fact>\w+) => ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lambda();

    [GeneratedRegex(@"\w+\.(Number|Pence|Codes)\(""(?<id>[^""]+)""\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(MeasureState|Answer|Presence|ResultState)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"!(?=\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?<=[a-z])[A-Z](?=[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hump();

    [GeneratedRegex(@"^\w+<(?<type>\w+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Element();
}
