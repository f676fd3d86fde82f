using PbrEngine.Domain.Tracing;

namespace PbrEngine.Domain.Outcomes;

/// <summary>A result that the programme pays for: every run answers it for every family.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Name">Result name of 07-cli.md, such as <c>sustained_progress</c>.</param>
public sealed record ResultInQuestion(string FamilyRef, string Name) : ICited
{
    /// <inheritdoc/>
    public Citation Cite() => new($"question:{Name}", "");
}

/// <summary>Something that stands against a result: concluded by rule.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Result">The result.</param>
/// <param name="Effect">Blocked or not achieved.</param>
/// <param name="Code">Permanent reason code.</param>
/// <param name="About">What it is about, such as a problem code; empty when it needs nothing.</param>
/// <param name="RuleId">The rule that concluded it.</param>
public sealed record Objection(
    string FamilyRef, string Result, ResultState Effect, string Code, string About, string RuleId) : ICited
{
    /// <summary>The reason as <c>results.csv</c> shows it: code, then what it is about.</summary>
    public string Text => About.Length == 0 ? Code : Code + ":" + About;

    /// <inheritdoc/>
    public Citation Cite() => new($"objection:{Result}:{Text}", $"effect={Effect.Code()};rule={RuleId}");
}

/// <summary>What a run concludes of one result of one family.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Result">The result.</param>
/// <param name="State">Payable, blocked or not achieved.</param>
/// <param name="Reasons">Reason codes in order; empty when payable.</param>
/// <param name="AmountPence">Pence, 0 unless payable.</param>
/// <param name="RuleId">The rule that decides the result.</param>
public sealed record Outcome(
    string FamilyRef,
    string Result,
    ResultState State,
    IReadOnlyList<string> Reasons,
    long AmountPence,
    string RuleId) : ICited
{
    /// <inheritdoc/>
    public Citation Cite() => new(
        $"outcome:{Result}", FormattableString.Invariant($"state={State.Code()};pence={AmountPence};rule={RuleId}"));
}
