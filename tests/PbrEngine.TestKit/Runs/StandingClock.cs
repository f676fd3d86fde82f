namespace PbrEngine.TestKit.Runs;

/// <summary>A clock that stands still.</summary>
public sealed class StandingClock : TimeProvider
{
    /// <summary>Where it stands.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 1, 2, 30, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
