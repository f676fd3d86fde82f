using PbrEngine.Domain.Claims;

namespace PbrEngine.Engine.Claiming;

/// <summary>Which families and persons stand in a claim line of any programme already, by entitlement.</summary>
internal sealed class PaidSoFar
{
    private const string ThisClaim = "this claim";

    private readonly Dictionary<(string Entitlement, string Family), string> _families = [];
    private readonly Dictionary<(string Entitlement, string Person), (string Family, string Claim)> _persons = [];

    private readonly IReadOnlyDictionary<string, string> _survivors;

    /// <param name="claims">The claims that stand.</param>
    /// <param name="survivors">Whom a person turned out to be: paid under one id is paid under both.</param>
    internal PaidSoFar(IEnumerable<Claim> claims, IReadOnlyDictionary<string, string> survivors)
    {
        _survivors = survivors;
        foreach (var claim in claims)
        {
            foreach (var line in claim.Lines)
                Add(line, FormattableString.Invariant($"claim {claim.Id} of {claim.Programme}"));
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
                $"{claim} holds the family's {line.Entitlement} already; it is paid once.");
        }
        foreach (var person in line.Persons)
        {
            if (_persons.TryGetValue((line.Entitlement, Survivor(person)), out var other))
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
        _families[(line.Entitlement, line.FamilyRef)] = claim;
        foreach (var person in line.Persons)
            _persons[(line.Entitlement, Survivor(person))] = (line.FamilyRef, claim);
    }

    private string Survivor(string person)
    {
        // Bounded by the number of merges: a chain of them has no circle, because an absorbed id is not used again.
        for (var i = 0; i <= _survivors.Count && _survivors.TryGetValue(person, out var survivor); i++)
            person = survivor;
        return person;
    }
}
