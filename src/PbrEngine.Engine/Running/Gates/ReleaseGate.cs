namespace PbrEngine.Engine.Running.Gates;

/// <summary>Somebody lets a held gate through, so that the night can be published.</summary>
public sealed class ReleaseGate(IRunStore runs, IGateStore gates, TimeProvider clock)
{
    /// <summary>Records the decision, or says why it can't be one.</summary>
    /// <param name="attemptId">The night.</param>
    /// <param name="gate">The gate's name.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="reason">Why; never empty.</param>
    public RunRefusal? Release(long attemptId, string gate, string by, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (runs.Find(attemptId) is not { } attempt)
            return RunRefusal.UnknownAttempt(attemptId);
        if (attempt.State is "published" or "superseded" || runs.Latest(attempt.AsAt)?.Id != attemptId)
            return RunRefusal.NotWaiting(attempt);
        var held = GatesInTheWay.Of(gates, attemptId);
        if (held.FirstOrDefault(g => g.Name == gate) is not { Measured: { } measured } found)
            return RunRefusal.GateNotHeld(attempt, gate, held);
        var isFirst = gates.Add(new()
        {
            AttemptId = attemptId,
            Gate = gate,
            Input = found.Input,
            Measured = measured,
            By = by,
            At = clock.GetUtcNow(),
            Reason = reason,
        });
        return isFirst ? null : RunRefusal.GateNotHeld(attempt, gate, GatesInTheWay.Of(gates, attemptId));
    }
}
