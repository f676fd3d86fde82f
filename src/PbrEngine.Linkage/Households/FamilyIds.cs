namespace PbrEngine.Linkage.Households;

/// <summary>Gives families ids that last: a family is the prior one of which it keeps most persons.</summary>
/// <remarks>As for persons: claims are settled from the largest, the family with most persons of a prior one gets its
/// id if neither is settled yet. Ties go to the family that grew from the same group, then to the smaller id, then to
/// the family that stands first. What is left gets new ids, in order.</remarks>
public sealed class FamilyIds
{
    private readonly IReadOnlyList<Family> families;
    private readonly IReadOnlyList<string>[] persons;
    private readonly IReadOnlyList<PriorFamily> prior;
    private readonly Dictionary<string, PriorFamily> priorOf;
    private ILookup<int, Claim> claimsOf = Array.Empty<Claim>().ToLookup(claim => claim.Prior);
    private readonly string?[] ids;
    private readonly Dictionary<string, int> keepers = new(StringComparer.Ordinal);

    private FamilyIds(IReadOnlyList<Family> families, IReadOnlyList<PriorFamily> prior)
    {
        this.families = families;
        this.prior = prior;
        priorOf = prior.ToDictionary(family => family.FamilyId, StringComparer.Ordinal);
        persons = [.. families.Select(family => family.Persons)];
        ids = new string?[families.Count];
    }

    /// <summary>Gives families their ids.</summary>
    /// <param name="families">The families, in their order.</param>
    /// <param name="prior">The families of last time (<see cref="NamedFamilies.Next"/>), in any order.</param>
    /// <param name="day">The day that events carry.</param>
    /// <param name="nextId">Gives an id that was never given before; asked once for each new family, in order.</param>
    /// <exception cref="ArgumentException">Two prior families have one id.</exception>
    /// <exception cref="InvalidOperationException">The source gave an id that is empty or in use.</exception>
    public static NamedFamilies Assign(
        IReadOnlyList<Family> families, IReadOnlyList<PriorFamily> prior, DateOnly day, Func<string> nextId)
    {
        ArgumentNullException.ThrowIfNull(families);
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(nextId);
        var naming = new FamilyIds(families, [.. prior.OrderBy(p => p.FamilyId, StringComparer.Ordinal)]);
        naming.CollectClaims();
        naming.SettleClaims();
        naming.GiveNewIds(nextId);
        return new()
        {
            Families = [.. families.Select((family, at) => new NamedFamily(naming.ids[at]!, family))],
            Events = [.. naming.prior.SelectMany((_, at) => naming.EventsOf(at, day))],
            Next = naming.Next(),
        };
    }

    private void CollectClaims()
    {
        Dictionary<string, int[]> familiesOf = persons
            .SelectMany((members, family) => members.Select(person => (person, family)))
            .GroupBy(of => of.person, of => of.family, StringComparer.Ordinal)
            .ToDictionary(of => of.Key, of => of.ToArray(), StringComparer.Ordinal);
        claimsOf = prior.SelectMany((one, at) => one.Persons
            .SelectMany(person => familiesOf.GetValueOrDefault(person, []).Select(family => (person, family)))
            .GroupBy(of => of.family, of => of.person)
            .Select(of => new Claim(at, of.Key, [.. of.Order(StringComparer.Ordinal)]))).ToLookup(claim => claim.Prior);
    }

    private void SettleClaims()
    {
        foreach (Claim claim in claimsOf.SelectMany(of => of).OrderByDescending(claim => claim.Persons.Length)
            .ThenBy(claim => IsOfOneGroup(claim) ? 0 : 1).ThenBy(claim => claim.Prior).ThenBy(claim => claim.Family))
        {
            string id = prior[claim.Prior].FamilyId;
            if (ids[claim.Family] is null && keepers.TryAdd(id, claim.Family))
            {
                ids[claim.Family] = id;
            }
        }
    }

    private bool IsOfOneGroup(Claim claim) =>
        families[claim.Family].Basis == prior[claim.Prior].Basis
        && families[claim.Family].Group == prior[claim.Prior].Group;

    private void GiveNewIds(Func<string> nextId)
    {
        var inUse = prior.Select(family => family.FamilyId).ToHashSet(StringComparer.Ordinal);
        for (int family = 0; family < ids.Length; family++)
        {
            if (ids[family] is not null)
            {
                continue;
            }

            string id = nextId();
            if (string.IsNullOrEmpty(id) || !inUse.Add(id))
            {
                throw new InvalidOperationException($"The source of family ids gave '{id}', empty or in use.");
            }

            ids[family] = id;
        }
    }

    private IEnumerable<FamilyEvent> EventsOf(int at, DateOnly day)
    {
        PriorFamily one = prior[at];
        Claim[] own = [.. claimsOf[at]];
        int? keeper = keepers.TryGetValue(one.FamilyId, out int kept) ? kept : null;
        string[] stayed = keeper is { } family ? [.. persons[family]] : [];
        int? survivor = keeper is not null ? null
            : own.OrderByDescending(claim => claim.Persons.Length).ThenBy(claim => claim.Family)
                .FirstOrDefault()?.Family;
        foreach (Claim claim in own.Where(claim => claim.Family != keeper)
            .OrderBy(claim => ids[claim.Family], StringComparer.Ordinal))
        {
            string other = ids[claim.Family]!;
            IReadOnlyList<string> before = priorOf.TryGetValue(other, out PriorFamily? was) ? was.Persons : [];
            string[] came = [.. claim.Persons.Except(stayed).Except(before)];
            if (claim.Family == survivor)
            {
                yield return new FamilyMerged(other, one.FamilyId) { On = day, Persons = claim.Persons };
            }
            else if (came.Length > 0)
            {
                yield return new FamilySplit(one.FamilyId, other) { On = day, Persons = came };
            }
        }
    }

    private PriorFamily[] Next()
    {
        IEnumerable<PriorFamily> dormant = prior.Where((_, at) => !claimsOf.Contains(at));
        IEnumerable<PriorFamily> current = families.Select(
            (family, at) => new PriorFamily(ids[at]!, family.Basis, family.Group, persons[at]));
        return [.. dormant.Concat(current).OrderBy(family => family.FamilyId, StringComparer.Ordinal)];
    }

    /// <summary>The persons of one prior family that one family holds.</summary>
    private sealed record Claim(int Prior, int Family, string[] Persons);
}
