using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Compares cohorts with what they would be under other parameters. The comparison stands on an evaluation without any
/// change, which has to give exactly what was published where the rules are the run's. Nothing is written.
/// </summary>
public static class CompareVariants
{
    /// <summary>Compares; without variants when the cohort isn't as published.</summary>
    public static WhatIfReport Compare(
        IReadOnlyList<PublishedCohort> cohorts,
        DateOnly asAt,
        IReadOnlyList<Variant> variants,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(variants);
        var unchanged = cohorts.Select(c => EvaluateCohort.Under(c, Values(c, []), cancellation)).ToList();
        var pairs = cohorts.Zip(unchanged).Where(p => p.First.HasTheRunsRules).ToList();
        var report = new WhatIfReport
        {
            AsAt = asAt,
            Programmes =
            [
                .. cohorts.Select(c => new ProgrammeAsked(
                    c.RuleSet.Name, c.Families.Count, c.StoredHash, c.RuleSet.Hash)),
            ],
            Unchanged = Totals(unchanged),
            Variants = [],
            NotAsPublished =
            [
                .. pairs.SelectMany(p => Differences(p.First, p.First.Published, p.Second, withReasons: true)),
            ],
            FamiliesNotAsPublished =
            [
                .. cohorts.SelectMany(c => c.Missing),
                .. pairs.SelectMany(p => Eligible(p.First.Published, p.Second)),
            ],
        };
        return report.IsAsPublished
            ? report with { Variants = [.. variants.Select(c => OfVariant(c, cohorts, unchanged, cancellation))] }
            : report;
    }

    private static VariantReport OfVariant(
        Variant asked,
        IReadOnlyList<PublishedCohort> cohorts,
        List<IReadOnlyList<FamilyAnswer>> unchanged,
        CancellationToken cancellation)
    {
        // A programme that the variant doesn't touch stays as it is.
        var changed = cohorts.Select((c, i) => asked.Changes.Any(change => change.Programme == c.RuleSet.Programme)
            ? EvaluateCohort.Under(c, Values(c, asked.Changes), cancellation)
            : unchanged[i]).ToList();
        return new()
        {
            Variant = asked,
            Totals = Totals(changed),
            Differences =
            [
                .. cohorts.SelectMany((c, i) => Differences(c, unchanged[i], changed[i], withReasons: false)),
            ],
        };
    }

    private static Dictionary<string, DatedValue> Values(
        PublishedCohort cohort, IReadOnlyList<ParameterChange> changes) => changes
            .Where(c => c.Programme == cohort.RuleSet.Programme)
            .ToDictionary(c => c.Parameter.Id, c => c.Value, StringComparer.Ordinal);

    private static WhatIfTotals Totals(IEnumerable<IReadOnlyList<FamilyAnswer>> answers) =>
        answers.Select(WhatIfTotals.Of).Aggregate(WhatIfTotals.None, (sum, part) => sum.Plus(part));

    private static IEnumerable<ResultDifference> Differences(
        PublishedCohort cohort,
        IReadOnlyList<FamilyAnswer> before,
        IReadOnlyList<FamilyAnswer> after,
        bool withReasons) => before.Zip(after).SelectMany(
            p => ResultDifference.Between(cohort.RuleSet.Programme, p.First, p.Second, withReasons));

    private static IEnumerable<string> Eligible(
        IReadOnlyList<FamilyAnswer> before, IReadOnlyList<FamilyAnswer> after) =>
        before.Zip(after).Where(p => p.First.Eligible != p.Second.Eligible).Select(p => p.First.FamilyRef);
}
