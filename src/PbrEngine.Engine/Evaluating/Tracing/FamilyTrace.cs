using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Tracing;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>
/// Why and why not for every rule of one family, as stored with a run: facts by number, conditions by their place in
/// the rule. Texts stand once for all families beside the rule set's hash (<see cref="RuleText"/>).
/// </summary>
public sealed record FamilyTrace
{
    /// <summary>Who the family's members are: the lines lead to their names, which are never stored here.</summary>
    public required IReadOnlyList<TracedMember> Members { get; init; }

    /// <summary>The facts that the rules speak of, each once.</summary>
    public required IReadOnlyList<Citation> Facts { get; init; }

    /// <summary>What became of each rule, in order of rule id.</summary>
    public required IReadOnlyList<RuleAccount> Rules { get; init; }

    /// <summary>What the measures' sentences need, by the measure's place in the programme's order.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<MeasureDetail>> Details { get; init; }
}

/// <summary>A member of the family.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="IsChild">Whether the role is child.</param>
/// <param name="Source">The latest membership row: there stands the name, until it is erased.</param>
public sealed record TracedMember(string PersonId, bool IsChild, FactRef Source);

/// <summary>What became of one rule. Numbers are places in <see cref="FamilyTrace.Facts"/>.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Firings">Each time it fired.</param>
/// <param name="Failure">The first condition that failed; null when it fired.</param>
public sealed record RuleAccount(
    RuleOutcome Outcome, IReadOnlyList<FiringAccount> Firings, FailureAccount? Failure);

/// <summary>One firing.</summary>
/// <param name="Matched">What it matched.</param>
/// <param name="Concluded">What it concluded.</param>
public sealed record FiringAccount(IReadOnlyList<int> Matched, IReadOnlyList<int> Concluded);

/// <summary>The first condition in source order that no combination of facts passed.</summary>
/// <param name="Element">The element of the rule's When part, from 0.</param>
/// <param name="Condition">The condition within it, from 0; null when there was no fact to test.</param>
/// <param name="Nearest">The combinations nearest to passing, each ending with the fact that failed.</param>
public sealed record FailureAccount(int Element, int? Condition, IReadOnlyList<IReadOnlyList<int>> Nearest);
