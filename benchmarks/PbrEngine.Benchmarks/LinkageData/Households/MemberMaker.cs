using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>Says who is of which household in truth, house by house. The residents of one house are given together, for
/// what a feed knows of a house it knows of all who were in it.</summary>
internal sealed class MemberMaker(int seed, NameBook names)
{
    private const double PartnerLeftShare = 0.08;
    private const int PartnerLeftDaysMax = 3 * 365;
    private const long UprnFrom = 100_000_000_000;
    private const int UprnsOfAStreet = 100;

    private readonly StreetMap _streets = new(seed);
    private int _persons;
    private int _households;

    /// <summary>Houses without end.</summary>
    internal IEnumerable<IReadOnlyList<Member>> Houses()
    {
        var maker = new HouseholdMaker(names);
        for (var at = 0; at < int.MaxValue; at++)
        {
            var street = _streets[at];
            var chance = Chance.For(seed, ChanceTopic.Households, at);
            for (var house = 1; house <= street.Houses; house++)
            {
                yield return Members(maker.Make(street.At(house), chance), at, chance);
            }
        }
    }

    private List<Member> Members(Household household, int street, Chance chance)
    {
        var members = new List<Member>();
        var label = NextHousehold();
        foreach (var resident in household.Residents)
        {
            members.Add(new Member
            {
                Entity = FormattableString.Invariant($"P{++_persons}"),
                Household = household.Shape == HouseholdShape.Sharers ? NextHousehold() : label,
                Resident = resident,
                Uprn = Uprn(street, resident.Home),
            });
        }

        var isCouple = household.Shape is HouseholdShape.Couple or HouseholdShape.CoupleWithChildren;
        if (isCouple && chance.Happens(PartnerLeftShare))
        {
            members[0] = Leaving(members[0], street, chance);
        }

        return members;
    }

    private Member Leaving(Member member, int street, Chance chance)
    {
        var home = _streets.Elsewhere(street, street, chance);
        return member with
        {
            Household = NextHousehold(),
            Resident = member.Resident with { Home = home },
            // Somebody's spare room: the address is known, the property isn't.
            Uprn = "",
            LeftOn = HouseholdMaker.CountedOn.AddDays(-chance.Between(30, PartnerLeftDaysMax)),
        };
    }

    private string NextHousehold() => FormattableString.Invariant($"H{++_households}");

    private static string Uprn(int street, Address home) =>
        FormattableString.Invariant($"{UprnFrom + ((long)street * UprnsOfAStreet) + home.Number}");
}
