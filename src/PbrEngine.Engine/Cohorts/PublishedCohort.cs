using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Cohorts;

/// <summary>The families of one programme as a published run saw them, with what it concluded of each.</summary>
public sealed record PublishedCohort
{
    /// <summary>The version that the run used, as this program carries it.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>The hash with which the run stored that version.</summary>
    public required string StoredHash { get; init; }

    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The families with their facts, by reference.</summary>
    public required IReadOnlyList<FamilyFacts> Families { get; init; }

    /// <summary>What the run concluded, in the order of the families.</summary>
    public required IReadOnlyList<FamilyAnswer> Published { get; init; }

    /// <summary>Families that the run evaluated and that the deliveries no longer state.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>How far the feeds reach under some parameters, which say when one is stale.</summary>
    public required Func<ParametersOn, IReadOnlyList<FeedCoverage>> Coverage { get; init; }

    /// <summary>Whether the rules and parameters are those that the run used.</summary>
    public bool HasTheRunsRules => RuleSet.Hash == StoredHash;
}
