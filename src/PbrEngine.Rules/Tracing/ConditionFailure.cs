namespace PbrEngine.Rules.Tracing;

/// <summary>
/// Why a rule did not match: the first condition, in source order, that the combinations of facts nearest to passing
/// fail. Nearest means that no other combination met more of the conditions before failing one.
/// </summary>
public sealed record ConditionFailure
{
    /// <summary>The element of the rule's When part, from 0.</summary>
    public required int ElementIndex { get; init; }

    /// <summary>The condition within the element, from 0; null when there was no fact to test.</summary>
    public required int? ConditionIndex { get; init; }

    /// <summary>The condition as written; the whole element when there was no fact to test, or one too many.</summary>
    public required string Text { get; init; }

    /// <summary>The combinations that got this far, each ending with the fact that fails, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<TracedFact>> Nearest { get; init; }
}
