namespace PbrEngine.Linkage.Households;

/// <summary>Something that became of a prior family.</summary>
public abstract record FamilyEvent
{
    /// <summary>The day on which it shows.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The persons concerned, sorted ordinally; never empty.</summary>
    public required IReadOnlyList<string> Persons { get; init; }
}

/// <summary>A prior family's id is no longer in use: most of its persons are now of another family.</summary>
/// <param name="Survivor">The id of the family that now holds the persons.</param>
/// <param name="Absorbed">The prior id that is no longer in use.</param>
public sealed record FamilyMerged(string Survivor, string Absorbed) : FamilyEvent;

/// <summary>Some of a prior family's persons left it for another family. Who is in another one as well, without
/// leaving, is no event.</summary>
/// <param name="From">The prior family's id.</param>
/// <param name="To">The id of the family that now holds the persons, new or prior.</param>
public sealed record FamilySplit(string From, string To) : FamilyEvent;
