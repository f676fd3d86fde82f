namespace PbrEngine.Engine.TableLinking;

/// <summary>From what families are to be derived, and where they go.</summary>
public sealed record FamiliesRequest
{
    /// <summary>A CSV file of dated edges: <c>basis,group,person,from,to</c>.</summary>
    public required string Edges { get; init; }

    /// <summary>The day whose families are wanted.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Where families go: <c>family,person,basis,group,from,to</c>.</summary>
    public required string Out { get; init; }

    /// <summary>Families as they were written last; null where there are none yet, and all get new ids.</summary>
    public string? Prior { get; init; }

    /// <summary>Where merges and splits go; null for nowhere.</summary>
    public string? Events { get; init; }
}

/// <summary>Families that were derived.</summary>
public sealed record DerivedFamilies
{
    /// <summary>The day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Families of the day.</summary>
    public required int Families { get; init; }

    /// <summary>Persons in them, each once.</summary>
    public required int Persons { get; init; }

    /// <summary>Persons in more than one of them.</summary>
    public required int PersonsShared { get; init; }

    /// <summary>Of the families, how many grew from each basis, the most trusted first.</summary>
    public required IReadOnlyList<(string Basis, int Families)> ByBasis { get; init; }

    /// <summary>Families of which nobody is in any family now, kept for their ids.</summary>
    public required int Ended { get; init; }

    /// <summary>Prior ids that another family has taken in.</summary>
    public required int Merged { get; init; }

    /// <summary>How often persons left a prior family for another one.</summary>
    public required int Split { get; init; }

    /// <summary>What somebody should look at, each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Files that were written.</summary>
    public required IReadOnlyList<string> Files { get; init; }
}
