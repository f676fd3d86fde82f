namespace PbrEngine.Linkage.Households;

/// <summary>Says which persons are one family on a day, from what sources state of groups.</summary>
/// <remarks>
/// Bases are taken from the most trusted down.
/// <list type="bullet">
/// <item>A group in which nobody has a family yet is a family. Two groups of one basis that share a person stay two
/// families, and the person is in both: shared care.</item>
/// <item>A group in which some have a family of a more trusted basis puts the others into it. It never moves a person
/// who has one, and never makes one family of two.</item>
/// <item>Where such a group holds persons of several families, the others are put into each of them, for the edge says
/// as much of one as of the other. A family of which the group holds only persons whom it shares with another of them
/// doesn't count: a mother's tenancy is not the father's because the child lives there too.</item>
/// </list>
/// A group of one person is a family of one, which less trusted groups can't pull apart but can add to. Where a group
/// of one says nothing (a claim by a person alone is no couple), the caller leaves its edge out.
/// <para>The same edges give the same families in any order. Time grows with edges, not with their pairs.</para>
/// </remarks>
public static class FamilyDerivation
{
    /// <summary>The families of a day.</summary>
    /// <param name="edges">What sources state; those that don't hold on the day are passed over, and one stated twice
    /// counts once.</param>
    /// <param name="options">Which bases are trusted most.</param>
    /// <param name="day">The day.</param>
    /// <returns>The families. Each person of an edge that holds is in at least one, unless every group of theirs was
    /// left out.</returns>
    /// <exception cref="ArgumentException">A basis is not among those of the options, a reference is empty, an edge
    /// ends before it begins, or the options name a basis twice.</exception>
    public static FamiliesOfDay On(IEnumerable<HouseholdEdge> edges, FamilyOptions options, DateOnly day)
    {
        EdgeOrder order = EdgeOrder.Of(options);
        return Of(order.Sorted(edges).Where(edge => edge.HoldsOn(day)), order, options);
    }

    /// <summary>The families that edges in their order say, all of which hold.</summary>
    internal static FamiliesOfDay Of(IEnumerable<HouseholdEdge> sorted, EdgeOrder order, FamilyOptions options)
    {
        var growing = new GrowingFamilies();
        var leftOut = new List<HouseholdGroup>();
        foreach (var basis in sorted.GroupBy(edge => edge.Basis, StringComparer.Ordinal))
        {
            foreach (var group in basis.GroupBy(edge => edge.Group, StringComparer.Ordinal))
            {
                int persons = group.Select(edge => edge.Person).Distinct(StringComparer.Ordinal).Count();
                if (persons > options.GroupPersonsMax)
                {
                    leftOut.Add(new(basis.Key, group.Key, persons));
                }
                else
                {
                    growing.Take([.. group]);
                }
            }

            growing.EndBasis();
        }

        return new() { Families = growing.Families(order), LeftOut = leftOut };
    }
}
