namespace PbrEngine.Engine.NearMisses;

/// <summary>The near misses of a published run.</summary>
/// <param name="NearMisses">The nearest first.</param>
/// <param name="NotAsPublished">
/// Families left out because an evaluation by the run's rules no longer gives what was published.
/// </param>
public sealed record NearMissReport(IReadOnlyList<NearMiss> NearMisses, IReadOnlyList<string> NotAsPublished);
