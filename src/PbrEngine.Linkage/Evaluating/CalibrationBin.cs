namespace PbrEngine.Linkage.Evaluating;

/// <summary>Pairs that the model holds about equally likely, and how many of them are one person.</summary>
public sealed record CalibrationBin
{
    /// <summary>The lowest probability of the bin, itself included.</summary>
    public required double From { get; init; }

    /// <summary>The highest, not included but in the last bin.</summary>
    public required double To { get; init; }

    /// <summary>Pairs in the bin, at least 1.</summary>
    public required long Pairs { get; init; }

    /// <summary>Mean of the probabilities predicted, 0 to 1.</summary>
    public required double MeanPredicted { get; init; }

    /// <summary>Share of the pairs that are one person, 0 to 1.</summary>
    public required double ObservedShare { get; init; }
}
