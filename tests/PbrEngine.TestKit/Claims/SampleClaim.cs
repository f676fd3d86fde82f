using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Linking;

namespace PbrEngine.TestKit.Claims;

/// <summary>Lines and claims as the books hold them.</summary>
public static class SampleClaim
{
    /// <summary>A line of the expanded programme: £1,000 for an attachment, £800 for a result.</summary>
    public static ClaimLine Line(string family, string result, params long[] persons) => new()
    {
        FamilyRef = family,
        Result = result,
        Entitlement = result == "attachment" ? "attachment" : "result",
        AmountPence = result == "attachment" ? 100_000 : 80_000,
        RuleId = "EXP-ATT-01",
        AttemptId = 1,
        RuleSet = "expanded/v2015-04",
        RuleSetHash = new('a', 64),
        Persons = [.. persons.Select(PersonIds.Of)],
    };

    /// <summary>
    /// A line of phase 1, a family of its second year: R is £1,600, of which a step to work has £100.
    /// </summary>
    public static ClaimLine OfPhase1(string family, string result, params long[] persons) =>
        Line(family, result, persons) with
        {
            Entitlement = result == "continuous_employment" ? "result" : "result/" + result,
            AmountPence = result switch
            {
                "continuous_employment" => 160_000,
                "progress_to_work" => 10_000,
                _ => 150_000,
            },
            RuleId = "P1-CAE-01",
            RuleSet = "phase1/v2012-04",
        };

    /// <summary>A claim of October to December 2026, prepared by <c>p.repare</c>.</summary>
    public static Claim Of(long id, string state, params ClaimLine[] lines) => new()
    {
        Id = id,
        Programme = "expanded",
        Window = new(new(2026, 10, 1), new(2026, 12, 31)),
        State = state,
        PreparedBy = "p.repare",
        ApprovedBy = state is "Draft" or "Prepared" or "Sampled" or "Rejected" ? "" : "a.pprove",
        Lines = lines,
    };
}
