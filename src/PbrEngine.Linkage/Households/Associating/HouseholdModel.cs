namespace PbrEngine.Linkage.Households.Associating;

/// <summary>What households tell of pairs in doubt, learned from the records at hand and never from a pair that it is
/// used for.</summary>
/// <remarks>
/// The first pass can't learn it: told of households, expectation–maximisation for persons would learn households. Two
/// things are counted here instead.
/// <para>Of two records at one address that agree as much, those whom one group names as two members <i>are</i> two
/// persons. They show how many namesakes there are in a home; how many more go unseen follows from how often groups
/// know the members of each other's (<see cref="Coverage"/>). What is left is one person.</para>
/// <para>Of two records at two addresses, other members who are linked speak for one person as often as they link
/// records that are sure to be one, against those that are sure to be two. The Office for National Statistics calls it
/// associative matching (<i>Linkage methods for Census 2021 in England and Wales</i>).</para>
/// </remarks>
public sealed record HouseholdModel
{
    internal const int Several = 2;

    /// <summary>The share of a group's persons whom another group that names one of them names as well, 0 to
    /// 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>What being at one address and not known to be two adds, by first weight in ascending order.</summary>
    public required IReadOnlyList<HomeBand> AtOneAddress { get; init; }

    /// <summary>What members in common add where addresses differ: none, one, several.</summary>
    public required IReadOnlyList<double> LinkingBits { get; init; }

    /// <summary>What households add to a pair's weight, in bits.</summary>
    internal double Bits(double weight, bool isOneAddress, int linkingMembers)
    {
        if (!isOneAddress)
        {
            return LinkingBits[Math.Min(linkingMembers, Several)];
        }

        HomeBand? band = AtOneAddress.FirstOrDefault(one => one.FromBits == (int)Math.Floor(weight));
        return band is null ? 0 : band.Weight - weight;
    }
}

/// <summary>Pairs in doubt at one address.</summary>
/// <param name="FromBits">The lowest first weight; the band is one bit wide.</param>
/// <param name="Pairs">How many there are.</param>
/// <param name="KnownTwo">How many of them one group names as two members.</param>
/// <param name="Rivals">How many of the others could as well be with another person.</param>
/// <param name="Weight">The weight of one person for the others, in bits.</param>
public sealed record HomeBand(int FromBits, int Pairs, int KnownTwo, int Rivals, double Weight);
