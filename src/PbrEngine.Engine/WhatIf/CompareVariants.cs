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
        var answers = cohorts.Select(c => EvaluateCohort.Under(
            c, [.. variants.Select(v => Values(c, v.Changes))], cancellation)).ToList();
        var unchanged = answers.Select(a => a.Unchanged).ToList();
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
            ? report with { Variants = [.. variants.Select((v, i) => OfVariant(v, cohorts, unchanged, Changed(i)))] }
            : report;

        List<IReadOnlyList<FamilyAnswer>> Changed(int variant) => [.. answers.Select(a => a.Changed[variant])];
    }

    private static VariantReport OfVariant(
        Variant asked,
        IReadOnlyList<PublishedCohort> cohorts,
        List<IReadOnlyList<FamilyAnswer>> unchanged,
        List<IReadOnlyList<FamilyAnswer>> changed) => new()
        {
            Variant = asked,
            Totals = Totals(changed),
            Differences =
            [
                .. cohorts.SelectMany((c, i) => Differences(c, unchanged[i], changed[i], withReasons: false)),
            ],
        };

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
        bool withReasons) => before.Zip(after)
            // What was taken over is the very same answer.
            .Where(p => !ReferenceEquals(p.First, p.Second))
            .SelectMany(p => ResultDifference.Between(cohort.RuleSet.Programme, p.First, p.Second, withReasons));

    private static IEnumerable<string> Eligible(
        IReadOnlyList<FamilyAnswer> before, IReadOnlyList<FamilyAnswer> after) =>
        before.Zip(after).Where(p => p.First.Eligible != p.Second.Eligible).Select(p => p.First.FamilyRef);
}
