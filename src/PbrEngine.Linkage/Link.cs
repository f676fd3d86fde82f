namespace PbrEngine.Linkage;

/// <summary>A "same person" edge between two records.</summary>
public sealed record Link
{
    /// <summary>The smaller record key.</summary>
    public required RecordKey Left { get; init; }

    /// <summary>The larger record key.</summary>
    public required RecordKey Right { get; init; }

    /// <summary>What the link rests on; one of the codes of <see cref="LinkBasis"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>The match weight in bits: the base-2 logarithm of how much likelier the agreement is in one person
    /// than in two. Not a probability.</summary>
    public required double Weight { get; init; }

    /// <summary>The values that were compared, field by field in a fixed order; fields neither side states are left
    /// out.</summary>
    public required IReadOnlyList<ComparedField> Explanation { get; init; }
}
