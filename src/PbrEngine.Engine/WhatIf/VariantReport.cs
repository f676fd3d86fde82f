namespace PbrEngine.Engine.WhatIf;

/// <summary>What becomes of the cohort in one variant.</summary>
public sealed record VariantReport
{
    /// <summary>The variant.</summary>
    public required Variant Variant { get; init; }

    /// <summary>The cohort in the variant.</summary>
    public required WhatIfTotals Totals { get; init; }

    /// <summary>Every result that differs, by programme, family and result.</summary>
    public required IReadOnlyList<ResultDifference> Differences { get; init; }

    /// <summary>How many results are payable that weren't.</summary>
    public int Gained => Differences.Count(d => d.Change == ResultChange.Gained);

    /// <summary>How many results were payable and aren't.</summary>
    public int Lost => Differences.Count(d => d.Change == ResultChange.Lost);
}
