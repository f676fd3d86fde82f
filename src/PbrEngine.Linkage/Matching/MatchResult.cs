namespace PbrEngine.Linkage.Matching;

/// <summary>Who is who in a table.</summary>
public sealed record MatchResult
{
    /// <summary>Row to the row of its person that has the smallest id.</summary>
    public required int[] Clusters { get; init; }

    /// <summary>The pairs that were compared and aren't hopeless, by left id, then right id.</summary>
    public required MatchedPair[] Pairs { get; init; }

    /// <summary>What was learned.</summary>
    public required ModelDescription Model { get; init; }

    /// <summary>Where candidate pairs came from.</summary>
    public required IReadOnlyList<BlockingReport> Blocking { get; init; }

    /// <summary>What somebody should look at before believing the result, each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>What the result rests on, for <see cref="PersonMatching.Update"/>; null where nobody asked for
    /// it.</summary>
    public MatchBasis? Basis { get; init; }
}

/// <summary>What a blocking rule gave.</summary>
/// <param name="Rule">Its name: the columns whose values two rows must share.</param>
/// <param name="IsUsed">Whether its pairs were compared; a rule that gives too many is not used.</param>
/// <param name="Pairs">How many pairs of rows share its key, those of other rules among them.</param>
/// <param name="RowsLeftOut">Rows in blocks so large that they were left to the other rules.</param>
public sealed record BlockingReport(string Rule, bool IsUsed, long Pairs, long RowsLeftOut);
