namespace PbrEngine.Engine.Running.Leasing;

/// <summary>The process that runs a night.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="ProcessId">Its number there.</param>
/// <param name="ProcessStartedAt">When it began: numbers are used again.</param>
public sealed record RunHolder(string Machine, int ProcessId, DateTimeOffset ProcessStartedAt);
