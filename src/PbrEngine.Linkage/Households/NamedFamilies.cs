namespace PbrEngine.Linkage.Households;

/// <summary>A family with its id.</summary>
/// <param name="FamilyId">The id, stable over nights as long as most persons are.</param>
/// <param name="Family">The family.</param>
public sealed record NamedFamily(string FamilyId, Family Family);

/// <summary>Families with their ids, and what became of prior ones.</summary>
public sealed record NamedFamilies
{
    /// <summary>The families, in the order in which they were given.</summary>
    public required IReadOnlyList<NamedFamily> Families { get; init; }

    /// <summary>What became of prior families, by their id, then by the other family's.</summary>
    public required IReadOnlyList<FamilyEvent> Events { get; init; }

    /// <summary>What to hand in next time, by id. A family of which nobody is in any family now is kept as it was: it
    /// has its id again should its persons come back.</summary>
    public required IReadOnlyList<PriorFamily> Next { get; init; }
}
