using System.Text.RegularExpressions;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// A sentence with gaps: <c>{name}</c> is filled in, and a clause in square brackets is left out when one of its gaps
/// has no value. Outside brackets a gap without a value spoils the sentence: another one has to be found.
/// </summary>
internal static partial class Template
{
    /// <summary>The sentence; null when a gap that it can't do without has no value.</summary>
    internal static string? Fill(string template, Func<string, string?> value)
    {
        var withClauses = Clause().Replace(template, m => Filled(m.Groups["clause"].Value, value) ?? "");
        return Filled(withClauses, value);
    }

    /// <summary>The names of its gaps.</summary>
    internal static IEnumerable<string> Gaps(string template) =>
        Gap().Matches(template).Select(m => m.Groups["name"].Value);

    private static string? Filled(string text, Func<string, string?> value)
    {
        var isWhole = true;
        var filled = Gap().Replace(text, m =>
        {
            var found = value(m.Groups["name"].Value);
            isWhole &= found is not null;
            return found ?? "";
        });
        return isWhole ? filled : null;
    }

    [GeneratedRegex(@"\[(?<clause>[^\[\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
