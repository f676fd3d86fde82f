namespace PbrEngine.Engine.Running.Gates;

/// <summary>Gates and the decisions on them.</summary>
public static class GatesInTheWay
{
    /// <summary>Held gates that nobody has let through.</summary>
    public static IReadOnlyList<Gate> Of(IGateStore store, long attemptId)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Of(store.Gates(attemptId), store.Releases(attemptId));
    }

    /// <summary>The same of gates and decisions that were read.</summary>
    internal static IReadOnlyList<Gate> Of(IReadOnlyList<Gate> gates, IReadOnlyList<GateRelease> releases) =>
        [.. gates.Where(g => g.Verdict == GateVerdict.Held && !releases.Any(r => r.Covers(g)))];
}
