using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Who is who, households heard.</summary>
public sealed record AssociativeResult
{
    /// <summary>Row to the row of its person that has the smallest id.</summary>
    public required int[] Clusters { get; init; }

    /// <summary>Pairs that households made one person, in the order in which they were joined.</summary>
    public required IReadOnlyList<HouseholdLink> Raised { get; init; }

    /// <summary>Pairs that are still in doubt, the surest first: those of different clusters that nothing keeps
    /// apart, one for each two clusters.</summary>
    public required IReadOnlyList<MatchedPair> Review { get; init; }

    /// <summary>Pairs that the first pass would have joined, and which stay apart because one group names both, by
    /// weight.</summary>
    public required IReadOnlyList<MatchedPair> HeldApart { get; init; }

    /// <summary>What was learned of households.</summary>
    public required HouseholdModel Model { get; init; }
}

/// <summary>A pair that households made one person.</summary>
/// <param name="Left">The row whose id is the smaller.</param>
/// <param name="Right">The other row.</param>
/// <param name="Weight">Match weight of the first pass, in bits.</param>
/// <param name="LinkingMembers">How many other persons are in households of both.</param>
/// <param name="Bits">What households added.</param>
public sealed record HouseholdLink(int Left, int Right, double Weight, int LinkingMembers, double Bits);
