using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Loading;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>Checks an evaluated attempt before it is published (05, write, check, publish).</summary>
public sealed class CheckGates(RunServices services)
{
    /// <summary>What every gate says, in order: feeds, persons, outcomes.</summary>
    public IReadOnlyList<Gate> Check(RunAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var facts = Facts(attempt);
        var input = services.Runs.InputHash(attempt.Id, RunSteps.Evaluate) ?? "";
        return [.. Judge(facts, services.Limits).Select(g => g with { Input = input })];
    }

    /// <summary>The gates over facts that are known.</summary>
    internal static IEnumerable<Gate> Judge(GateFacts facts, GateLimits limits) =>
    [
        .. new FeedGates(facts, limits).All(),
        .. new PersonGates(facts, limits).All(),
        .. new OutcomeGates(facts, limits).All(),
    ];

    private GateFacts Facts(RunAttempt attempt)
    {
        var deliveries = services.Deliveries.List().Where(d => d.Manifest.ExtractOn <= attempt.AsAt).ToList();
        var facts = new GateFacts
        {
            Attempt = attempt,
            Deliveries = deliveries,
            Coverage = [.. Coverage(new DeliveredExtracts(deliveries, attempt.AsAt))],
            Now = new(services.Runs.Steps(attempt.Id)),
        };
        return services.Runs.PublishedUpTo(attempt.AsAt) is not { } baseline ? facts : facts with
        {
            Baseline = baseline,
            Before = new(services.Runs.Steps(baseline.Id)),
            Lost = services.Outcomes.Lost(attempt.Id, baseline.Id),
        };
    }

    // A programme that doesn't read a feed has only the general patience with it.
    private IEnumerable<FeedCoverage> Coverage(DeliveredExtracts extracts) => RuleSetsInForce
        .On(services.RuleSets, extracts.AsAt, programme: null)
        .SelectMany(r => extracts.Coverage(services.Feeds, r.Parameters.On(extracts.AsAt)))
        .GroupBy(c => c.Feed)
        .OrderBy(g => g.Key)
        .Select(g => g.MaxBy(c => c.StaleDays)!);
}
