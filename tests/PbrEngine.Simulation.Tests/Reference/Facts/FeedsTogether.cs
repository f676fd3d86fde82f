using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Facts;

/// <summary>R10: several feeds have one window ending at the earlier E, all of them covered and none stale.</summary>
public sealed class FeedsTogether(params FeedEvidence[] feeds)
{
    public bool AnyStaleAt(DateOnly day) => feeds.Any(f => f.IsStaleAt(day));

    public bool Cover(DateRange window) => feeds.All(f => f.Covers(window));

    /// <summary>The earlier E; only asked for when no feed is stale, so each has one.</summary>
    public DateOnly EvidenceOn => feeds.Min(f => f.EvidenceOn!.Value);
}
