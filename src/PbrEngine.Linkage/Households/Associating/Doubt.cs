namespace PbrEngine.Linkage.Households.Associating;

/// <summary>A pair in doubt as it stands in a round: clusters are roots.</summary>
internal sealed record Doubt(int Left, int Right, double Weight, int LeftCluster, int RightCluster);
