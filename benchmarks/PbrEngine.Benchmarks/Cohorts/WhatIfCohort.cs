using System.Globalization;
using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.NearMisses;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.WhatIf;
using PbrEngine.RuleSets.Expanded.V201504.Outcomes;

namespace PbrEngine.Benchmarks.Cohorts;

/// <summary>
/// A what-if over families in memory, and their near misses: the evaluation alone, without reading a database. Several
/// rounds in one process, because the first is the runtime getting warm.
/// </summary>
internal static class WhatIfCohort
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    internal static int Run(int families, int rounds)
    {
        var ruleSet = RuleSetLoader.Load(typeof(EligibleFamily).Assembly).First(r => r.Programme == "expanded");
        var cohort = new PublishedCohort
        {
            RuleSet = ruleSet,
            StoredHash = ruleSet.Hash,
            AsAt = AsAt,
            Families = InventedFamilies.Make(families, ruleSet.Programme),
            Published = [],
            Coverage = Coverage,
        };
        cohort = cohort with { Published = Evaluate(cohort) };
        var reader = new ChangeReader([ruleSet], ruleSet.Programme);
        var (variants, refusal) = VariantReader.Read(reader, ["absence.threshold_percent=12"], []);
        if (refusal is not null)
            throw new InvalidOperationException(refusal.Message);
        for (var round = 0; round < rounds; round++)
        {
            Measure("evaluate", families, () => Evaluate(cohort));
            Measure("what-if", families, () => Told(CompareVariants.Compare([cohort], AsAt, variants, default)));
            Measure("near-misses", families, () => FindNearMisses.Of([cohort], CancellationToken.None));
        }
        return 0;
    }

    private static IReadOnlyList<FamilyAnswer> Evaluate(PublishedCohort cohort) =>
        EvaluateCohort.Under(cohort, [], CancellationToken.None).Unchanged;

    private static void Told(WhatIfReport report)
    {
        if (!report.IsAsPublished)
            throw new InvalidOperationException("The cohort isn't as published: the evaluation isn't the same twice.");
    }

    private static void Measure(string name, int families, Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var figures = Figures.Of(work);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0;
        Console.WriteLine(figures.Line(name, families)
            + string.Create(CultureInfo.InvariantCulture, $"  allocated_mb {allocated,7:F0}"));
    }

    private static IReadOnlyList<FeedCoverage> Coverage(ParametersOn parameters) =>
    [
        .. Feed.BuiltIn.Select(feed => new FeedCoverage
        {
            Feed = feed,
            EvidenceOn = AsAt,
            Days = DaySet.Union([new DateSpan(new(2015, 1, 1), AsAt)]),
            StaleDays = 31,
        }),
    ];
}
