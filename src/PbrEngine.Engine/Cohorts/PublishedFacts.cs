using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Cohorts;

/// <summary>The facts of a published run: rows of the deliveries that the run saw.</summary>
public static class PublishedFacts
{
    /// <summary>Looks at the deliveries; nothing is read yet.</summary>
    public static RunFacts Of(CohortSources sources, RunAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(attempt);
        return new(sources.Deliveries, sources.Feeds, attempt.AsAt, Seen(sources, attempt));
    }

    // A delivery that came after the run isn't the run's. Where that can't be told, today's stand: whoever compares
    // with the published results sees whether that matters.
    private static IEnumerable<Delivery> Seen(CohortSources sources, RunAttempt attempt)
    {
        var now = sources.Deliveries.List();
        var hash = sources.Runs.InputHash(attempt.Id, RunSteps.Evaluate);
        return (hash is null
            ? null
            : RunInput.Seen(now, attempt.AsAt, sources.LinkModel, sources.RuleSets, hash)) ?? now;
    }
}
