namespace PbrEngine.Engine.Running.Gates;

/// <summary>
/// What is expected of a measured value, and the limit beyond which a night is held; null is no bound.
/// </summary>
/// <param name="ExpectedFrom">Least that is expected.</param>
/// <param name="ExpectedTo">Most that is expected.</param>
/// <param name="LimitFrom">Least that is published.</param>
/// <param name="LimitTo">Most that is published.</param>
public sealed record GateRange(long? ExpectedFrom, long? ExpectedTo, long? LimitFrom, long? LimitTo)
{
    /// <summary>Expects nothing.</summary>
    public static GateRange None { get; } = new(null, null, null, null);

    /// <summary>Both bounds belong to the range.</summary>
    public GateVerdict Judge(long measured)
    {
        if (measured < LimitFrom || measured > LimitTo)
            return GateVerdict.Held;
        return measured < ExpectedFrom || measured > ExpectedTo ? GateVerdict.Warned : GateVerdict.Passed;
    }

    /// <summary>At most so much.</summary>
    internal static GateRange UpTo(long expected, long? limit) => new(null, expected, null, limit);

    /// <summary>The range around an earlier value, by percentages of it; what is least is rounded down.</summary>
    internal static GateRange Around(long before, RelativeLimits limits) => new(
        before * limits.WarnBelow / 100,
        Up(before, limits.WarnAbove),
        before * limits.HoldBelow / 100,
        Up(before, limits.HoldAbove));

    private static long Up(long before, long percent) => ((before * percent) + 99) / 100;
}

/// <summary>Percentages of an earlier value.</summary>
internal sealed record RelativeLimits(long WarnBelow, long WarnAbove, long HoldBelow, long HoldAbove);
