using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Claiming;

/// <summary>Why a claim could not be made or moved: what, why, what next.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Message">A sentence for the finance officer.</param>
public sealed record ClaimRefusal(string Code, string Message)
{
    /// <summary>No run is published.</summary>
    public static ClaimRefusal NothingPublished() => new(
        "CLR-001",
        "No run is published, so there is nothing to claim. Run a night first: pbr run --landing DIR --as-at D.");

    /// <summary>The published run lies outside the window.</summary>
    public static ClaimRefusal OutsideWindow(DateOnly asAt, Period window) => new(
        "CLR-002",
        $"The published run is as at {asAt:yyyy-MM-dd}, which is outside the window {window.Name} "
        + $"({window.Days.From:yyyy-MM-dd} to {window.Days.To:yyyy-MM-dd}). "
        + "Claim in the window that holds the run's day.");

    /// <summary>Nothing payable that could be claimed.</summary>
    public static ClaimRefusal NothingPayable(string programme, Period window, IEnumerable<NotClaimable> left)
    {
        var codes = left.CountBy(n => n.Code)
            .OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => FormattableString.Invariant($"{n.Value} for {n.Key}"))
            .ToList();
        return new(
            "CLR-003",
            $"No result of {programme} can be claimed in the window {window.Name}."
            + (codes.Count == 0 ? "" : $" Payable, but left out: {string.Join(", ", codes)}."));
    }

    /// <summary>No such claim.</summary>
    public static ClaimRefusal UnknownClaim(long claimId) => new("CLR-004", $"There is no claim {claimId}.");

    /// <summary>The claim is in another state.</summary>
    public static ClaimRefusal WrongState(Claim claim) => new(
        "CLR-005", $"Claim {claim.Id} is {claim.State}: only a Prepared claim can be approved.");

    /// <summary>The same person twice.</summary>
    public static ClaimRefusal FourEyes(long claimId) => new(
        "CLR-006", $"Claim {claimId} must be approved by somebody other than the person who prepared it.");

    /// <summary>The run was made with other rules than this program carries.</summary>
    public static ClaimRefusal OtherRules(string ruleSet, string hash, DateOnly asAt) => new(
        "CLR-007",
        $"The published run was made with {ruleSet} of hash {hash[..12]}…, and this program carries other rules, so "
        + "nobody can tell whether its parameters are confirmed. Run the day again: "
        + $"pbr run --landing DIR --as-at {asAt:yyyy-MM-dd} --again REASON.");

    /// <summary>Persons on whom its lines rest were merged or split.</summary>
    public static ClaimRefusal PersonsChanged(long claimId, IReadOnlyList<long> events) => new(
        "CLR-008",
        $"Persons on whom lines of claim {claimId} rest were merged or split since, and nobody has looked at event "
        + $"{string.Join(", ", events)}. Look, then settle it: pbr reviews events show {events[0]}.");

    /// <summary>Parameters that nobody has seen in the source, or confirmed.</summary>
    public static ClaimRefusal ParametersNotConfirmed(string ruleSet, IReadOnlyList<string> ids) => new(
        NotClaimable.ParameterNotConfirmed,
        FormattableString.Invariant($"{ids.Count} parameters of {ruleSet} were never seen in their source, ")
        + $"and nobody has confirmed them: {string.Join(", ", ids)}. Nothing recollected pays by itself. "
        + "Somebody who didn't write the rule set reads the source and confirms: "
        + $"pbr rules confirm {ruleSet} --parameter ID --source TEXT --as USER.");
}
