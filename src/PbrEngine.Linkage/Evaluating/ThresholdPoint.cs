namespace PbrEngine.Linkage.Evaluating;

/// <summary>What linking every pair of at least a weight would come to.</summary>
/// <param name="Threshold">The lowest weight that links.</param>
/// <param name="Pairs">The pairs so linked and missed.</param>
public sealed record ThresholdPoint(double Threshold, PairCounts Pairs);
