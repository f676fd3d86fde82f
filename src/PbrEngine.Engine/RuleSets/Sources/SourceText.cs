using System.Text.RegularExpressions;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>Finds things in the C# text of a rule, with their places.</summary>
internal static partial class SourceText
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The same text with comments blanked out, so that places stay what they are.</summary>
    internal static string WithoutComments(string text) =>
        Comment().Replace(text, m => Blank().Replace(m.Value, " "));

    /// <summary>Line and column, from 1, of a position.</summary>
    internal static (long Line, long Column) Place(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }

    /// <summary>The id that a rule's source states; null when it states none.</summary>
    internal static string? RuleId(string text) =>
        Name().Match(WithoutComments(text)) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\[,]\s*Name\(""(?<id>[^""]*)""", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Name();
}
