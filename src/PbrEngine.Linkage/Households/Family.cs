namespace PbrEngine.Linkage.Households;

/// <summary>Persons who belong together on a day.</summary>
public sealed record Family
{
    /// <summary>The basis of the group that the family grew from: the most trusted of its memberships.</summary>
    public required string Basis { get; init; }

    /// <summary>The reference of that group.</summary>
    public required string Group { get; init; }

    /// <summary>The edges that put persons in the family, by person; never empty. Edges of less trusted bases that
    /// say the same again are not among them.</summary>
    public required IReadOnlyList<HouseholdEdge> Memberships { get; init; }

    /// <summary>The persons, sorted ordinally, each once.</summary>
    public IReadOnlyList<string> Persons => [.. Memberships.Select(edge => edge.Person).Distinct()];
}

/// <summary>The families of a day.</summary>
public sealed record FamiliesOfDay
{
    /// <summary>The families, by trust in the basis that they grew from, then by group.</summary>
    public required IReadOnlyList<Family> Families { get; init; }

    /// <summary>Groups that were too large to say anything, in the same order.</summary>
    public required IReadOnlyList<HouseholdGroup> LeftOut { get; init; }
}
