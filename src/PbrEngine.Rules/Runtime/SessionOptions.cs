using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>How a session is to run.</summary>
public sealed record SessionOptions
{
    /// <summary>No trace, and the usual limit of firings.</summary>
    public static SessionOptions Default { get; } = new();

    /// <summary>Whether to keep a trace; off by default.</summary>
    public TraceOptions Trace { get; init; } = TraceOptions.Off;

    /// <summary>How many firings the whole session may take before it is held to be going round in circles.</summary>
    public int FiringsMax { get; init; } = 10_000;
}
