namespace PbrEngine.Linkage.Matching;

/// <summary>A pair of rows and its match weight.</summary>
internal readonly record struct ScoredPair(int Left, int Right, double Weight);
