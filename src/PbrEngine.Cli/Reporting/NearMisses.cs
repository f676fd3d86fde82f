using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Reporting;

/// <summary>Families for whose progress or employment exactly one thing is missing.</summary>
internal static class NearMisses
{
    private const string NotAttached = "NOT_ATTACHED";
    private const string EmploymentNotMet = "EMPLOYMENT_NOT_MET";
    private const string ProblemNotMet = "PROBLEM_NOT_MET";
    private const string ProblemUnknown = "PROBLEM_UNKNOWN";
    private static readonly string[] Results = ["sustained_progress", "continuous_employment"];

    /// <summary>
    /// The near misses, those that wait for data before those that wait for progress. Left out, because they miss
    /// nothing
    /// or aren't near: families paid by the other route, families not attached (nothing was measured; the cohort has
    /// them), and employment where no adult has a benefit to have left.
    /// </summary>
    internal static IReadOnlyList<NearMiss> Of(Stores stores, RunAttempt attempt, string? programme)
    {
        var results = stores.Outcomes.Results(attempt.Id)
            .Where(r => programme is null || r.Programme == programme)
            .Where(r => Results.Contains(r.Outcome.Result))
            .ToList();
        var paid = results
            .Where(r => r.Outcome.State == ResultState.Payable)
            .Select(r => r.Outcome.FamilyRef)
            .ToHashSet(StringComparer.Ordinal);
        var missing = results
            .Where(r => !paid.Contains(r.Outcome.FamilyRef) && r.Outcome.Reasons is [not NotAttached])
            .OrderBy(r => r.Outcome.State)
            .ThenBy(r => r.Outcome.FamilyRef, StringComparer.Ordinal)
            .ThenBy(r => r.Outcome.Result, StringComparer.Ordinal)
            .ToList();
        var wanted = missing.Select(r => r.Outcome.FamilyRef).ToHashSet(StringComparer.Ordinal);
        var measures = stores.Outcomes.Measures(attempt.Id)
            .Where(m => m.Measure.PersonId.Length == 0 && wanted.Contains(m.FamilyRef))
            .ToLookup(m => m.FamilyRef, m => m.Measure, StringComparer.Ordinal);
        var ruleSets = stores.Outcomes.Families(attempt.Id)
            .ToDictionary(
                f => f.FamilyRef,
                f => Programmes.All.FirstOrDefault(r => r.Name == f.RuleSet),
                StringComparer.Ordinal);
        return
        [
            .. missing
                .Select(r => (Row: r, Measures: measures[r.Outcome.FamilyRef], RuleSet: ruleSets[r.Outcome.FamilyRef]))
                .Where(m => IsNear(m.Row.Outcome, m.Measures))
                .Select(m => Miss(m.Row, Detail(m.Row.Outcome.Reasons[0], m.Measures, m.RuleSet, attempt.AsAt))),
        ];
    }

    private static NearMiss Miss(ResultRow row, string detail) => new(
        row.Outcome.FamilyRef,
        row.Programme,
        row.Outcome.Result,
        row.Outcome.State.Code(),
        row.Outcome.Reasons[0],
        ReasonWords.Of(row.Outcome.Reasons[0]),
        detail);

    // The measure of employment rests on a benefit that ended or goes on; without any there is nothing to be near to.
    private static bool IsNear(Outcome outcome, IEnumerable<Measure> measures) =>
        outcome.Reasons[0] != EmploymentNotMet
        || measures.Any(m => m.Name == MeasureNames.ContinuousEmployment && m.Evidence.Count > 0);

    // Which of the problem's measures it is, and why.
    private static string Detail(string reason, IEnumerable<Measure> measures, RuleSet? ruleSet, DateOnly asAt)
    {
        var (code, about) = Split(reason);
        if (ruleSet is null || code is not (ProblemNotMet or ProblemUnknown))
            return "";
        var state = code == ProblemNotMet ? MeasureState.NotMet : MeasureState.Unknown;
        var names = ruleSet.Parameters.On(asAt).Codes($"problem.{about}.measures");
        return string.Join(' ', measures
            .Where(m => m.State == state && names.Contains(m.Name))
            .Select(m => $"{m.Name}: {ReasonWords.Of(m.Reason)}"));
    }

    private static (string Code, string About) Split(string reason)
    {
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (reason, "") : (reason[..colon], reason[(colon + 1)..]);
    }
}

/// <summary>One family and result with its one reason.</summary>
internal sealed record NearMiss(
    string FamilyRef, string Programme, string Result, string State, string Reason, string Missing, string Detail);
