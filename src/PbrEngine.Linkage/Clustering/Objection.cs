namespace PbrEngine.Linkage.Clustering;

/// <summary>Why two clusters can't be one person.</summary>
/// <param name="Reason">One of <see cref="ReviewReason"/>.</param>
/// <param name="Left">The row of the left cluster that objects.</param>
/// <param name="Right">The row of the right cluster that objects.</param>
internal sealed record Objection(string Reason, int Left, int Right);
