namespace PbrEngine.Rules.Tracing;

/// <summary>Whether a session keeps a trace, and how much of it.</summary>
public sealed record TraceOptions
{
    /// <summary>No trace; costs nothing.</summary>
    public static TraceOptions Off { get; } = new() { IsOn = false };

    /// <summary>A trace of every rule.</summary>
    public static TraceOptions On { get; } = new() { IsOn = true };

    /// <summary>Whether a trace is kept.</summary>
    public required bool IsOn { get; init; }

    /// <summary>How many combinations of facts nearest to passing are kept for a rule that did not match.</summary>
    public int NearestMax { get; init; } = 3;
}
