using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Reporting;

/// <summary>The eligible families of a run, each with what to do next.</summary>
internal static class Cohort
{
    // What each programme pays for progress on the family's problems.
    private static readonly string[] Progress = ["sustained_progress", "successful_outcome", "crime_asb_education"];

    /// <summary>The families, by reference.</summary>
    internal static IReadOnlyList<CohortFamily> Of(Stores stores, RunAttempt attempt, string? programme)
    {
        var outcomes = stores.Outcomes.Results(attempt.Id)
            .ToLookup(r => r.Outcome.FamilyRef, r => r.Outcome, StringComparer.Ordinal);
        return
        [
            .. stores.Outcomes.Families(attempt.Id)
                .Where(f => f.Eligible == "Y" && (programme is null || f.Programme == programme))
                .Select(f => new CohortFamily(
                    f.FamilyRef,
                    f.Programme,
                    f.Eligible,
                    f.Needs,
                    f.AttachedOn,
                    f.Members.Count,
                    NextStep(f, [.. outcomes[f.FamilyRef]], Programmes.Words(f.Programme)))),
        ];
    }

    /// <summary>Attach; claim what is payable; then what still stands against progress.</summary>
    internal static string NextStep(FamilyRow family, IReadOnlyList<Outcome> outcomes, WordBook words)
    {
        if (family.AttachedOn is null)
            return "Attach the family: agree the work with it and record the day.";
        var payable = outcomes.Where(o => o.State == ResultState.Payable).ToList();
        var claim = payable.Count == 0
            ? ""
            : $"Claim {string.Join(" and ", payable.Select(o => words.Code(o.Result)))}.";
        if (payable.Exists(o => o.Result != "attachment"))
            return claim;
        var open = outcomes.FirstOrDefault(o => Progress.Contains(o.Result))?.Reasons ?? [];
        return string.Join(' ', open.Select(words.Reason).Prepend(claim).Where(s => s.Length > 0));
    }
}

/// <summary>One family of the cohort.</summary>
internal sealed record CohortFamily(
    string FamilyRef,
    string Programme,
    string Eligible,
    IReadOnlyList<string> Needs,
    DateOnly? AttachedOn,
    int Members,
    string NextStep);
