using PbrEngine.Domain.Claims;

namespace PbrEngine.Engine.Claiming;

/// <summary>Which families and persons stand in a claim line already, by entitlement.</summary>
internal sealed class PaidSoFar
{
    private readonly Dictionary<(string Entitlement, string Family), long> _families = [];
    private readonly Dictionary<(string Entitlement, string Person), (string Family, long Claim)> _persons = [];

    internal PaidSoFar(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            foreach (var line in claim.Lines)
                Add(line, claim.Id);
        }
    }

    /// <summary>Why the line can't be claimed; null when it can.</summary>
    internal NotClaimable? Objection(ClaimLine line)
    {
        if (_families.TryGetValue((line.Entitlement, line.FamilyRef), out var claim))
        {
            return new(
                line.FamilyRef,
                line.Result,
                NotClaimable.AlreadyClaimed,
                $"{In(claim)} holds the family's {line.Entitlement} already; it is paid once.");
        }
        foreach (var person in line.Persons)
        {
            if (_persons.TryGetValue((line.Entitlement, person), out var other))
            {
                return new(
                    line.FamilyRef,
                    line.Result,
                    NotClaimable.PersonPaidElsewhere,
                    $"{person} is paid for in family {other.Family} ({In(other.Claim)}); no person is paid for twice.");
            }
        }
        return null;
    }

    /// <summary>Remembers a line that is put forward now.</summary>
    internal ClaimLine Add(ClaimLine line)
    {
        Add(line, claim: 0);
        return line;
    }

    private void Add(ClaimLine line, long claim)
    {
        _families[(line.Entitlement, line.FamilyRef)] = claim;
        foreach (var person in line.Persons)
            _persons[(line.Entitlement, person)] = (line.FamilyRef, claim);
    }

    private static string In(long claim) =>
        claim == 0 ? "this claim" : FormattableString.Invariant($"claim {claim}");
}
