using PbrEngine.Domain.Tracing;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>What became of one rule for one family, as data and in words.</summary>
public sealed record RuleStory
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it decides.</summary>
    public required string Description { get; init; }

    /// <summary>Fired, Withdrawn, Pending or NotMatched.</summary>
    public required string Outcome { get; init; }

    /// <summary>What it matched and concluded, each time it fired.</summary>
    public required IReadOnlyList<ToldFiring> Firings { get; init; }

    /// <summary>The first condition that failed; null when it fired.</summary>
    public required FailedCondition? Failure { get; init; }

    /// <summary>All of it in one sentence or two.</summary>
    public required string Words { get; init; }
}

/// <summary>One firing.</summary>
/// <param name="Matched">What it matched.</param>
/// <param name="Concluded">What it concluded.</param>
public sealed record ToldFiring(IReadOnlyList<Citation> Matched, IReadOnlyList<Citation> Concluded);

/// <summary>The first condition of a rule, in source order, that no combination of facts passed.</summary>
/// <param name="Element">The element of its When part, from 0.</param>
/// <param name="Condition">The condition within it, from 0; null when there was no fact to test.</param>
/// <param name="Text">As written in the rule.</param>
/// <param name="Nearest">The combinations nearest to passing, each ending with the fact that failed.</param>
public sealed record FailedCondition(
    int Element, int? Condition, string Text, IReadOnlyList<IReadOnlyList<Citation>> Nearest);
