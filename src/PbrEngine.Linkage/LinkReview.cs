namespace PbrEngine.Linkage;

/// <summary>A pair that a human being should look at, and why.</summary>
/// <remarks>A guard looks at everything the two would-be persons hold, so that the two records which object to each
/// other may be others than the two that would have been linked.</remarks>
public sealed record LinkReview
{
    /// <summary>The smaller key of the pair in doubt.</summary>
    public required RecordKey Left { get; init; }

    /// <summary>The larger key of the pair in doubt.</summary>
    public required RecordKey Right { get; init; }

    /// <summary>Why the pair is in doubt; one of the codes of <see cref="ReviewReason"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>What would link the pair, or does; one of the codes of <see cref="LinkBasis"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>What the model makes of the pair, in bits as in <see cref="Link.Weight"/>; null where no model weighed
    /// it.</summary>
    public double? Weight { get; init; }

    /// <summary>The record on the left side that objects; often <see cref="Left"/> itself.</summary>
    public required RecordKey ObjectingLeft { get; init; }

    /// <summary>The record on the right side that objects; often <see cref="Right"/> itself.</summary>
    public required RecordKey ObjectingRight { get; init; }

    /// <summary>The values of the two objecting records, as in <see cref="Link.Explanation"/>.</summary>
    public required IReadOnlyList<ComparedField> Explanation { get; init; }
}
