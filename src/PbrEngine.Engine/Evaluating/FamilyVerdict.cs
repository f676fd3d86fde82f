using PbrEngine.Domain.Outcomes;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating;

/// <summary>A family with what its rules concluded.</summary>
public sealed record FamilyVerdict
{
    /// <summary>What was found out before the rules.</summary>
    public required FamilyAssessment Assessment { get; init; }

    /// <summary>Whether the family is eligible.</summary>
    public required Answer Eligible { get; init; }

    /// <summary>One outcome for each result of the programme, in the programme's order.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>The trace as it is stored with a run; empty unless the evaluation keeps traces.</summary>
    public ReadOnlyMemory<byte> StoredTrace { get; init; }

    /// <summary>What is paid once for a result, where the rule set names that itself.</summary>
    public IReadOnlyDictionary<string, string> Entitlements { get; init; } = new Dictionary<string, string>();

    /// <summary>Which rules fired and why the others did not; empty unless asked for.</summary>
    public IReadOnlyList<RuleTrace> Trace { get; init; } = [];
}
