namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>A source of rows about persons, and what being in one of its groups means.</summary>
internal sealed record Feed
{
    internal required string Name { get; init; }

    /// <summary>What its groups are; empty where it tells of persons only.</summary>
    internal required string Kind { get; init; }

    /// <summary>Share of households without children that it knows.</summary>
    internal required double OfChildless { get; init; }

    /// <summary>Share of households with children that it knows.</summary>
    internal required double OfFamilies { get; init; }

    /// <summary>Share of the adults of a household that it knows.</summary>
    internal required double Adults { get; init; }

    /// <summary>Share of the children, of the ages that it knows.</summary>
    internal required double Children { get; init; }

    internal int ChildFromAge { get; init; }

    internal int ChildToAge { get; init; } = 17;

    /// <summary>Whether it states the adults' names and address only, as of somebody to telephone.</summary>
    internal bool NamesAdultsOnly { get; init; }

    internal static readonly IReadOnlyList<Feed> All =
    [
        new()
        {
            Name = "early_help", Kind = "FAMILY", OfChildless = 0, OfFamilies = 0.15, Adults = 0.95, Children = 0.97,
        },
        new()
        {
            Name = "social_care", Kind = "RELATION", OfChildless = 0, OfFamilies = 0.10, Adults = 0.7, Children = 0.9,
        },
        new()
        {
            Name = "housing", Kind = "TENANCY", OfChildless = 0.22, OfFamilies = 0.3, Adults = 1, Children = 0.8,
        },
        new()
        {
            Name = "dwp", Kind = "CLAIM", OfChildless = 0.3, OfFamilies = 0.45, Adults = 1, Children = 0,
        },
        new()
        {
            Name = "schools", Kind = "CONTACT", OfChildless = 0, OfFamilies = 0.9, Adults = 0.7, Children = 1,
            ChildFromAge = 4, NamesAdultsOnly = true,
        },
        new()
        {
            Name = "police", Kind = "", OfChildless = 0.08, OfFamilies = 0.12, Adults = 0.5, Children = 0.3,
            ChildFromAge = 12,
        },
    ];
}
