namespace PbrEngine.Engine.Running.Gates;

/// <summary>Gates and the decisions on them.</summary>
public static class GatesInTheWay
{
    /// <summary>Held gates that nobody has let through.</summary>
    public static IReadOnlyList<Gate> Of(IGateStore store, long attemptId)
    {
        ArgumentNullException.ThrowIfNull(store);
        var releases = store.Releases(attemptId);
        return
        [
            .. store.Gates(attemptId)
                .Where(g => g.Verdict == GateVerdict.Held && !releases.Any(r => r.Covers(g))),
        ];
    }
}
