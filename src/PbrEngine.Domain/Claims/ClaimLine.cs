namespace PbrEngine.Domain.Claims;

/// <summary>One result of one family that is put forward to be paid.</summary>
public sealed record ClaimLine
{
    /// <summary>Number over all claims; 0 while it isn't on record.</summary>
    public long Id { get; init; }

    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>The result.</summary>
    public required string Result { get; init; }

    /// <summary>What the programme pays once for: an attachment, or a result by whichever route.</summary>
    public required string Entitlement { get; init; }

    /// <summary>Pence.</summary>
    public required long AmountPence { get; init; }

    /// <summary>The rule that made it payable.</summary>
    public required string RuleId { get; init; }

    /// <summary>The attempt whose published outcome it rests on.</summary>
    public required long AttemptId { get; init; }

    /// <summary>Rule set and version.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Its hash.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>The persons whom it pays for: none of them may be paid for twice.</summary>
    public required IReadOnlyList<string> Persons { get; init; }
}
