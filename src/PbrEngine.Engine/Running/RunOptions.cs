namespace PbrEngine.Engine.Running;

/// <summary>What an operator asks of a run.</summary>
public sealed record RunOptions
{
    /// <summary>The run's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The landing folder.</summary>
    public required string Landing { get; init; }

    /// <summary>Only this programme; null for every programme that has a rule set.</summary>
    public string? Programme { get; init; }

    /// <summary>Why a published day is run again; empty when it isn't.</summary>
    public string Again { get; init; } = "";
}

/// <summary>How far a run has come.</summary>
/// <param name="Step">The step.</param>
/// <param name="What">What is being done, such as a file's name.</param>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all; 0 when not known.</param>
public sealed record RunProgress(string Step, string What, long Done, long Total);
