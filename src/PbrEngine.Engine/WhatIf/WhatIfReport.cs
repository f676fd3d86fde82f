namespace PbrEngine.Engine.WhatIf;

/// <summary>What becomes of a published cohort under other parameters.</summary>
public sealed record WhatIfReport
{
    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The programmes that the cases are about.</summary>
    public required IReadOnlyList<ProgrammeAsked> Programmes { get; init; }

    /// <summary>The cohort without any change.</summary>
    public required WhatIfTotals Unchanged { get; init; }

    /// <summary>The cases in the order in which they were given; none when the cohort isn't as published.</summary>
    public required IReadOnlyList<CaseReport> Cases { get; init; }

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

/// <summary>A programme that a what-if is about.</summary>
/// <param name="RuleSet">Rule set and version.</param>
/// <param name="Families">Its families.</param>
/// <param name="StoredHash">The hash of the rules and parameters that the run used.</param>
/// <param name="InstalledHash">The hash of those that were used here.</param>
public sealed record ProgrammeAsked(string RuleSet, int Families, string StoredHash, string InstalledHash)
{
    /// <summary>
    /// Whether they are the same. If not, both sides of the comparison are made with the installed ones, and neither
    /// is what was published.
    /// </summary>
    public bool HasTheRunsRules => StoredHash == InstalledHash;
}

/// <summary>What becomes of the cohort in one case.</summary>
public sealed record CaseReport
{
    /// <summary>The case.</summary>
    public required WhatIfCase Case { get; init; }

    /// <summary>The cohort in the case.</summary>
    public required WhatIfTotals Totals { get; init; }

    /// <summary>Every result that differs, by programme, family and result.</summary>
    public required IReadOnlyList<ResultDifference> Differences { get; init; }

    /// <summary>How many results are payable that weren't.</summary>
    public int Gained => Differences.Count(d => d.Change == ResultChange.Gained);

    /// <summary>How many results were payable and aren't.</summary>
    public int Lost => Differences.Count(d => d.Change == ResultChange.Lost);
}
