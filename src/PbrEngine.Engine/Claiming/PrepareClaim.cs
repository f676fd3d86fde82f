using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Claiming;

/// <summary>
/// Puts the published run's payable results of one programme forward in a window: what was claimed before is left out,
/// and so is a family any of whose members were paid for in another one (amount = entitlement − already paid), and what
/// rests on a doubt about who is who.
/// </summary>
public sealed class PrepareClaim(
    IRunStore runs,
    IOutcomeStore outcomes,
    IClaimStore claims,
    IPersonStore persons,
    ConfirmedParameters confirmed,
    LinkDoubts doubts,
    TimeProvider clock)
{
    /// <summary>Prepares the claim, or says why not.</summary>
    public PreparedClaim Prepare(string programme, Period window, string by)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (runs.Published() is not { } attempt)
            return new() { Refusal = ClaimRefusal.NothingPublished() };
        if (!window.Days.Contains(attempt.AsAt))
            return new() { Refusal = ClaimRefusal.OutsideWindow(attempt.AsAt, window) };
        var left = new List<NotClaimable>();
        var lines = Lines(programme, attempt, left);
        if (lines.Count == 0)
            return new() { Refusal = ClaimRefusal.NothingPayable(programme, window, left), NotClaimable = left };
        if (MayNotPay(lines, attempt) is { } objection)
            return new() { Refusal = objection, NotClaimable = left };
        var id = claims.Prepare(new(programme, window.Days, attempt.Id, by, lines), clock.GetUtcNow());
        return new() { Claim = claims.Find(id), NotClaimable = left };
    }

    /// <summary>
    /// Nothing recollected pays by itself: every value that the lines' rule sets rest on was seen in its source, or a
    /// named person has confirmed it (03, rule sets).
    /// </summary>
    private ClaimRefusal? MayNotPay(List<ClaimLine> lines, RunAttempt attempt)
    {
        foreach (var (name, hash) in lines.Select(l => (l.RuleSet, l.RuleSetHash)).Distinct())
        {
            if (confirmed.Find(name, hash) is not { } ruleSet)
                return ClaimRefusal.OtherRules(name, hash, attempt.AsAt);
            var missing = confirmed.Missing(ruleSet, attempt.AsAt);
            if (missing.Count > 0)
                return ClaimRefusal.ParametersNotConfirmed(name, [.. missing.Select(m => m.Parameter.Id).Distinct()]);
        }
        return null;
    }

    private List<ClaimLine> Lines(string programme, RunAttempt attempt, List<NotClaimable> left)
    {
        var families = outcomes.Families(attempt.Id).ToDictionary(f => f.FamilyRef, StringComparer.Ordinal);
        // Claims of every programme: a family that leaves one for another is seen by person, and so is a member whom
        // another pays for (03).
        var paid = new PaidSoFar(
            claims.List().Where(c => c.State != "Rejected"), new Survivors(persons.Absorbed()));
        var held = doubts.Of(attempt);
        var lines = new List<ClaimLine>();
        foreach (var row in outcomes.Results(attempt.Id))
        {
            if (row.Programme != programme || row.Outcome.State != ResultState.Payable)
                continue;
            var line = paid.RestOf(Line(row.Outcome, families[row.Outcome.FamilyRef], attempt.Id));
            if ((paid.Objection(line) ?? held.Objection(row.Outcome)) is { } objection)
                left.Add(objection);
            else
                lines.Add(paid.Add(line));
        }
        return lines;
    }

    private static ClaimLine Line(Outcome outcome, FamilyRow family, long attemptId) => new()
    {
        FamilyRef = outcome.FamilyRef,
        Result = outcome.Result,
        Entitlement = family.Explanation.Entitlement(outcome.Result),
        AmountPence = outcome.AmountPence,
        RuleId = outcome.RuleId,
        AttemptId = attemptId,
        RuleSet = family.RuleSet,
        RuleSetHash = family.RuleSetHash,
        Persons = family.Members,
    };
}

/// <summary>What came of preparing a claim.</summary>
public sealed record PreparedClaim
{
    /// <summary>The claim; null when it was refused.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Why it was refused.</summary>
    public ClaimRefusal? Refusal { get; init; }

    /// <summary>Payable results that were left out, and why.</summary>
    public IReadOnlyList<NotClaimable> NotClaimable { get; init; } = [];
}
