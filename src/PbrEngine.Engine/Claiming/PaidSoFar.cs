using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Linking;

namespace PbrEngine.Engine.Claiming;

/// <summary>Which families and persons stand in a claim line of any programme already, by entitlement.</summary>
internal sealed class PaidSoFar
{
    private const string ThisClaim = "this claim";

    private readonly Dictionary<(string Whole, string Family), List<Standing>> _families = [];
    private readonly Dictionary<(string Whole, string Person), (string Family, string Claim)> _persons = [];

    private readonly Survivors _survivors;

    /// <param name="claims">The claims that stand.</param>
    /// <param name="survivors">Whom a person turned out to be: paid under one id is paid under both.</param>
    internal PaidSoFar(IEnumerable<Claim> claims, Survivors survivors)
    {
        _survivors = survivors;
        foreach (var claim in claims)
        {
            foreach (var line in claim.Lines)
                Add(line, FormattableString.Invariant($"claim {claim.Id} of {claim.Programme}"));
        }
    }

    /// <summary>
    /// The line with what is left of its amount (amount = entitlement − already paid): the whole of an entitlement less
    /// the shares of it that the family has, and never less than nothing.
    /// </summary>
    internal ClaimLine RestOf(ClaimLine line)
    {
        var shares = Standings(line).Where(s => Entitlements.UsesUp(line.Entitlement, s.Entitlement));
        return line with { AmountPence = Math.Max(0, line.AmountPence - shares.Sum(s => s.AmountPence)) };
    }

    /// <summary>Why the line, with what is left of its amount, can't be claimed; null when it can.</summary>
    internal NotClaimable? Objection(ClaimLine line)
    {
        var standing = Standings(line);
        var used = standing.FirstOrDefault(s => Entitlements.UsesUp(s.Entitlement, line.Entitlement))
            ?? (line.AmountPence == 0 ? standing.LastOrDefault() : null);
        if (used is not null)
        {
            return new(
                line.FamilyRef,
                line.Result,
                NotClaimable.AlreadyClaimed,
                $"{used.Claim} holds the family's {line.Entitlement} already; it is paid once.");
        }
        foreach (var person in line.Persons)
        {
            if (PaidElsewhere(person, line) is { } other)
            {
                return new(
                    line.FamilyRef,
                    line.Result,
                    NotClaimable.PersonPaidElsewhere,
                    $"{person} is paid for in family {other.Family} ({other.Claim}); no person is paid for twice.");
            }
        }
        return null;
    }

    /// <summary>Remembers a line that is put forward now.</summary>
    internal ClaimLine Add(ClaimLine line)
    {
        Add(line, ThisClaim);
        return line;
    }

    private void Add(ClaimLine line, string claim)
    {
        var whole = Entitlements.Whole(line.Entitlement);
        var standing = _families.GetValueOrDefault((whole, line.FamilyRef)) ?? [];
        standing.Add(new(line.Entitlement, line.AmountPence, claim));
        _families[(whole, line.FamilyRef)] = standing;
        foreach (var person in line.Persons)
            _persons[(whole, _survivors.Of(person))] = (line.FamilyRef, claim);
    }

    private List<Standing> Standings(ClaimLine line) =>
        _families.GetValueOrDefault((Entitlements.Whole(line.Entitlement), line.FamilyRef)) ?? [];

    // A family's own lines are shares of what it may have; any share in another family is the person's whole.
    private (string Family, string Claim)? PaidElsewhere(string person, ClaimLine line) =>
        _persons.TryGetValue((Entitlements.Whole(line.Entitlement), _survivors.Of(person)), out var paid)
        && paid.Family != line.FamilyRef
            ? paid
            : null;

    /// <summary>A line that the family has.</summary>
    private sealed record Standing(string Entitlement, long AmountPence, string Claim);
}
