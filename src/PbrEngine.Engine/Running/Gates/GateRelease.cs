namespace PbrEngine.Engine.Running.Gates;

/// <summary>
/// Somebody lets a held gate through: for what it measured then, and nothing else. It is never taken back.
/// </summary>
public sealed record GateRelease
{
    /// <summary>The night.</summary>
    public required long AttemptId { get; init; }

    /// <summary>The gate's name.</summary>
    public required string Gate { get; init; }

    /// <summary>The input of the evaluation that the gate had judged.</summary>
    public required string Input { get; init; }

    /// <summary>What it had measured.</summary>
    public required long Measured { get; init; }

    /// <summary>Who let it through.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// Whether it is about what the gate says now: other deliveries or another value must be looked at anew.
    /// </summary>
    public bool Covers(Gate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return gate.Name == Gate && gate.Input == Input && gate.Measured == Measured;
    }
}
