using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Engine.TableLinking;

/// <summary>How well persons that were found agree with those of the truth.</summary>
public sealed record TruthReport
{
    /// <summary>The clusters against the truth.</summary>
    public required ClusterEvaluation Clusters { get; init; }

    /// <summary>Records of which the truth isn't stated; they aren't judged.</summary>
    public required int Unjudged { get; init; }

    /// <summary>Precision and recall of the compared pairs at a few thresholds, ascending; empty without
    /// pairs.</summary>
    public required IReadOnlyList<ThresholdPoint> Thresholds { get; init; }

    /// <summary>The threshold with the best F1 of those looked at; null without pairs.</summary>
    public required ThresholdPoint? Best { get; init; }

    /// <summary>The same at many thresholds, for a chart.</summary>
    public required IReadOnlyList<ThresholdPoint> Curve { get; init; }

    /// <summary>Whether probabilities keep their word; null without pairs.</summary>
    public required Calibration? Calibration { get; init; }
}
