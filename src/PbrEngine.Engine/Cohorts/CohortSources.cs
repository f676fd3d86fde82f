using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Cohorts;

/// <summary>Where a published cohort is read from.</summary>
public sealed record CohortSources
{
    /// <summary>Deliveries and their rows.</summary>
    public required IDeliveryStore Deliveries { get; init; }

    /// <summary>The feeds that there are.</summary>
    public required FeedCatalogue Feeds { get; init; }

    /// <summary>The name of the linkage model that nights go by.</summary>
    public required string LinkModel { get; init; }

    /// <summary>Persons.</summary>
    public required IPersonStore Persons { get; init; }

    /// <summary>Runs.</summary>
    public required IRunStore Runs { get; init; }

    /// <summary>Verdicts.</summary>
    public required IOutcomeStore Outcomes { get; init; }

    /// <summary>The rule sets that this program carries.</summary>
    public required IReadOnlyList<RuleSet> RuleSets { get; init; }
}
