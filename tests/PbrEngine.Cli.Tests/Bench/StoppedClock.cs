namespace PbrEngine.Cli.Tests.Bench;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero);
}
