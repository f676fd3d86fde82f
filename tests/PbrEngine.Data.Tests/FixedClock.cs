namespace PbrEngine.Data.Tests;

/// <summary>A clock that stands still, at a time that needs all six decimals.</summary>
internal sealed class FixedClock : TimeProvider
{
    internal static readonly DateTimeOffset Now =
        new DateTimeOffset(2026, 11, 1, 2, 30, 0, TimeSpan.Zero).AddTicks(1_234_560);

    public override DateTimeOffset GetUtcNow() => Now;
}
