using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.TestKit.Runs;

/// <summary>Gates kept in memory, by the promises of the port.</summary>
public sealed class InMemoryGateStore : IGateStore
{
    private readonly Dictionary<long, IReadOnlyList<Gate>> _gates = [];
    private readonly List<GateRelease> _releases = [];

    /// <inheritdoc/>
    public IReadOnlyList<Gate> Gates(long attemptId) => _gates.GetValueOrDefault(attemptId, []);

    /// <inheritdoc/>
    public void Record(long attemptId, IReadOnlyList<Gate> gates, DateTimeOffset at) => _gates[attemptId] = gates;

    /// <inheritdoc/>
    public IReadOnlyList<GateRelease> Releases(long attemptId) =>
        [.. _releases.Where(r => r.AttemptId == attemptId).OrderBy(r => r.At)];

    /// <inheritdoc/>
    public bool Add(GateRelease release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var isFirst = !_releases.Exists(r => (r.AttemptId, r.Gate, r.Input, r.Measured)
            == (release.AttemptId, release.Gate, release.Input, release.Measured));
        if (isFirst)
            _releases.Add(release);
        return isFirst;
    }
}
