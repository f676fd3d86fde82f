using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Finds for each attached family of a published run, and each result that it isn't paid for, what stands in the way
/// and how far it is.
/// </summary>
public static class FindNearMisses
{
    private const string OtherRoute = "OTHER_ROUTE_PAYS";

    /// <summary>The near misses of all cohorts, the nearest first.</summary>
    public static NearMissReport Of(IReadOnlyList<PublishedCohort> cohorts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        var found = cohorts.SelectMany(c => Find(c, cancellation)).ToList();
        return new(
            [.. NearMiss.Sorted(found.SelectMany(f => f.Misses))],
            [.. cohorts.SelectMany(c => c.Missing).Concat(found.Where(f => f.IsOther).Select(f => f.FamilyRef))]);
    }

    private static Found[] Find(PublishedCohort cohort, CancellationToken cancellation)
    {
        var context = EvaluateCohort.Context(cohort);
        var evaluate = new EvaluateFamilies(cohort.RuleSet, context);
        var real = new RealMeasure(cohort.RuleSet.Parameters, context);
        var routes = Routes(cohort.Published);
        var found = new Found[cohort.Families.Count];
        Parallel.For(
            0,
            found.Length,
            new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            i => found[i] = OfFamily(cohort.Families[i], cohort.Published[i]));
        return found;

        Found OfFamily(FamilyFacts family, FamilyAnswer published) => IsAsked(published)
            ? Find(cohort, evaluate.Evaluate(family, TraceOptions.Off), published, real, routes)
            : new(published.FamilyRef, [], IsOther: false);
    }

    private static bool IsAsked(FamilyAnswer published) =>
        published.Outcomes.Any(o => o.State != ResultState.Payable);

    private static Found Find(
        PublishedCohort cohort,
        FamilyVerdict verdict,
        FamilyAnswer published,
        RealMeasure real,
        HashSet<(string, string)> routes)
    {
        var answer = FamilyAnswer.Of(verdict);
        if (cohort.HasTheRunsRules && !answer.IsSameAs(published))
            return new(published.FamilyRef, [], IsOther: true);
        if (!verdict.Assessment.Standing.IsAttached)
            return new(published.FamilyRef, [], IsOther: false);
        var paid = answer.Outcomes.Where(o => o.State == ResultState.Payable).Select(o => o.Result).ToList();
        var obstacles = new FamilyObstacles(verdict, real);
        return new(
            published.FamilyRef,
            [
                .. answer.Outcomes
                    .Where(o => o.State != ResultState.Payable)
                    .Where(o => !paid.Exists(p => routes.Contains((o.Result, p)) || routes.Contains((p, o.Result))))
                    .Select(o => new NearMiss(cohort.RuleSet.Programme, o, obstacles.Of(o))),
            ],
            IsOther: false);
    }

    // Of results that are routes to one payment, the rules say so where one pays: then the other misses nothing.
    private static HashSet<(string Result, string Paid)> Routes(IReadOnlyList<FamilyAnswer> published) =>
    [
        .. from family in published
           from outcome in family.Outcomes
           from reason in outcome.Reasons
           let split = ReasonText.Split(reason)
           where split.Code == OtherRoute
           select (outcome.Result, split.About),
    ];

    private sealed record Found(string FamilyRef, IReadOnlyList<NearMiss> Misses, bool IsOther);
}
