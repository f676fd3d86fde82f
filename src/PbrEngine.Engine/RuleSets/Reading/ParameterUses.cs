using System.Text.RegularExpressions;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>The parameters that rule sources read by name.</summary>
internal static partial class ParameterUses
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Every reading of a parameter in a source.</summary>
    internal static IEnumerable<ParameterUse> In(SourceFile file)
    {
        var text = SourceText.WithoutComments(file.Text);
        var rule = SourceText.RuleId(file.Text) ?? "";
        foreach (Match match in Reading().Matches(text))
        {
            var (line, column) = SourceText.Place(text, match.Groups["id"].Index);
            var kind = Enum.Parse<ParameterKind>(match.Groups["kind"].Value);
            yield return new(match.Groups["id"].Value, kind, rule, file.Path, line, column);
        }
    }

    /// <summary>Refuses readings of what doesn't exist, or as what it isn't.</summary>
    internal static void Check(
        IEnumerable<ParameterUse> uses, IReadOnlyDictionary<string, Parameter> parameters, List<RuleSetFault> all)
    {
        foreach (var use in uses)
        {
            var faults = new SourceFaults(use.File, all, use.Rule);
            if (!parameters.TryGetValue(use.Id, out var parameter))
            {
                faults.Add(
                    RuleSetCodes.ParameterUnknown,
                    use.Line,
                    use.Column,
                    $"There is no parameter {use.Id}; add it under parameters/, or correct the name.");
            }
            else if (Units.KindOf(parameter.Unit) is { } kind && kind != use.Kind)
            {
                faults.Add(RuleSetCodes.OtherKind, use.Line, use.Column, OtherKind(use.Id, use.Kind, parameter.Unit));
            }
        }
    }

    /// <summary>What to do about a parameter that is read as what it isn't.</summary>
    internal static string OtherKind(string id, ParameterKind kind, string unit) =>
        $"{id} has the unit {unit} and is read as {kind}; change the unit, or read it as {Units.KindOf(unit)}.";

    // An id that is put together while a rule runs is no text to look up: the rehearsal reads it.
    [GeneratedRegex(
        @"\b(?<kind>Number|Pence|Codes)(?:On)?\(\s*""(?<id>[^""]+)""\s*[,)]",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Reading();
}

/// <summary>One reading of a parameter.</summary>
/// <param name="Id">The parameter.</param>
/// <param name="Kind">As what it is read.</param>
/// <param name="Rule">The rule that reads it; empty for a source that holds no rule.</param>
/// <param name="File">Where.</param>
/// <param name="Line">Line.</param>
/// <param name="Column">Column.</param>
internal sealed record ParameterUse(string Id, ParameterKind Kind, string Rule, string File, long Line, long Column);
