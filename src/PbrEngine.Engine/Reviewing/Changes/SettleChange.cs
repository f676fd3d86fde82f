namespace PbrEngine.Engine.Reviewing.Changes;

/// <summary>Records that somebody has looked at a merge or split, so that the claims it touches may go on.</summary>
public sealed class SettleChange(IPersonChangeStore changes, TimeProvider clock)
{
    /// <summary>Settles, or says why not.</summary>
    public ReviewRefusal? Settle(long eventId, string by, string reason)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason))
            return ReviewRefusal.NoReason();
        if (Find(eventId) is not { } change)
            return ReviewRefusal.UnknownEvent(eventId);
        if (change.ClaimLines.Count == 0)
            return ReviewRefusal.NothingWaits(eventId);
        if (change.Settlement is { } known)
            return ReviewRefusal.EventSettled(eventId, known.By);
        return changes.Settle(eventId, new(by, clock.GetUtcNow(), reason))
            ? null
            : ReviewRefusal.EventSettled(eventId, Find(eventId)!.Settlement!.By);
    }

    private PersonChange? Find(long eventId) => changes.List().FirstOrDefault(c => c.Id == eventId);
}
