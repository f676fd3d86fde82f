using System.Text.RegularExpressions;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>
/// A rule sees the facts it is given and nothing else. The build refuses the clock and the dice by name
/// (BannedSymbols.txt); this refuses them, and every way to the outside, in whatever sources a rule set was built from.
/// </summary>
internal static partial class ReachingOut
{
    private const int TimeoutMilliseconds = 1000;

    internal static void Check(SourceFile file, List<RuleSetFault> all)
    {
        var text = SourceText.WithoutComments(file.Text);
        var faults = new SourceFaults(file.Path, all, SourceText.RuleId(file.Text) ?? "");
        foreach (Match match in Outside().Matches(text))
        {
            var (line, column) = SourceText.Place(text, match.Index);
            faults.Add(
                RuleSetCodes.RuleReachesOut,
                line,
                column,
                $"{match.Value} reads what is no fact: rules have no clock, no dice, no input and no output. "
                + "Today is the as-at date of the facts, and the day of the parameters.");
        }
    }

    [GeneratedRegex(
        @"\b(?:DateTime|DateTimeOffset|DateOnly|TimeOnly)\s*\.\s*(?:Now|UtcNow|Today|FromDateTime)\b"
        + @"|\b(?:TimeProvider|Stopwatch|Environment|Random|RandomNumberGenerator|Guid|Console|File|Directory|Process"
        + @"|Thread|Task|Timer|HttpClient|Socket|Activator|Assembly)\s*[.(]"
        + @"|\busing\s+(?:static\s+)?System\.(?:IO|Net|Diagnostics|Threading|Reflection)\b"
        + @"|\busing\s+\w+\s*=\s*System\.",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Outside();
}
