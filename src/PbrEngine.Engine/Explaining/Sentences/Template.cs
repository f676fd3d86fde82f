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
        var isWhole = true;
        var filled = Part().Replace(template, part =>
        {
            if (part.Groups["clause"] is { Success: true } clause)
                return Fill(clause.Value, value) ?? "";
            var found = value(part.Groups["gap"].Value);
            isWhole &= found is not null;
            return found ?? "";
        });
        return isWhole ? filled : null;
    }

    [GeneratedRegex(@"\[(?<clause>[^\[\]]*)\]|\{(?<gap>[^{}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
