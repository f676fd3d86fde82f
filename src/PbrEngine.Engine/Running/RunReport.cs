using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Running;

/// <summary>How a night ended.</summary>
public sealed record RunReport
{
    /// <summary>Why nothing was run; null when it was.</summary>
    public RunRefusal? Refusal { get; init; }

    /// <summary>The attempt; null when nothing was run.</summary>
    public RunAttempt? Attempt { get; init; }

    /// <summary>What became of the deliveries.</summary>
    public ImportReport? Import { get; init; }

    /// <summary>What is wrong with whole files, deliveries or folders: a refusal, or something to look at.</summary>
    public IReadOnlyList<RowIssue> BesideRows { get; init; } = [];

    /// <summary>Deliveries that were refused or held: the night went on without them.</summary>
    public IReadOnlyList<DeliveryReport> LeftOut =>
        [.. Import?.Deliveries.Where(d => d.Outcome is ImportOutcome.Refused or ImportOutcome.Held) ?? []];

    internal static RunReport Refused(RunRefusal refusal) => new() { Refusal = refusal };
}
