namespace PbrEngine.Engine.WhatIf;

/// <summary>What becomes of a published cohort under other parameters.</summary>
public sealed record WhatIfReport
{
    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The programmes that the variants are about.</summary>
    public required IReadOnlyList<ProgrammeAsked> Programmes { get; init; }

    /// <summary>The cohort without any change.</summary>
    public required WhatIfTotals Unchanged { get; init; }

    /// <summary>The variants in the order in which they were given; none when the cohort isn't as published.</summary>
    public required IReadOnlyList<VariantReport> Variants { get; init; }

    /// <summary>
    /// Where an evaluation without any change, by the rules that the run used, differs from what it published: edited
    /// data or a fault. Nothing is compared then.
    /// </summary>
    public required IReadOnlyList<ResultDifference> NotAsPublished { get; init; }

    /// <summary>Families that are gone, or whose eligibility differs from what was published.</summary>
    public required IReadOnlyList<string> FamiliesNotAsPublished { get; init; }

    /// <summary>Whether the unchanged evaluation gave exactly what was published.</summary>
    public bool IsAsPublished => NotAsPublished.Count == 0 && FamiliesNotAsPublished.Count == 0;
}
