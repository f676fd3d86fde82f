using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Cli.Explaining;

/// <summary>A family's explanation, narrowed to what was asked for.</summary>
/// <param name="Report">All of it.</param>
/// <param name="OnlyResult">Only this result; null for all.</param>
/// <param name="OnlyRule">Only this rule, and what it decides; null for all.</param>
internal sealed record ChosenReport(FamilyReport Report, string? OnlyResult, string? OnlyRule)
{
    /// <summary>Whether it is what everybody sees, and not an earlier run that a claim rests on.</summary>
    internal bool IsPublishedView => Report.Published?.Id == Report.Attempt.Id;

    internal IEnumerable<ExplainedResult> Results => Report.Results
        .Where(r => OnlyResult is null || r.Outcome.Result == OnlyResult)
        .Where(r => OnlyRule is null || r.Outcome.RuleId == OnlyRule);

    internal IEnumerable<RuleStory> Rules => (Report.Rules ?? []).Where(r => OnlyRule is null || r.RuleId == OnlyRule);

    // Presence on the day of the run is news only where it isn't the day that decided eligibility.
    internal IEnumerable<ProblemPresence> Problems => Report.Family.Explanation.Problems.Concat(
        Report.Family.Explanation.ProblemsNow.Where(p => p.On != Report.Family.Explanation.Tally.On));
}
