namespace PbrEngine.Linkage.Evaluating;

/// <summary>Pairs of rows, counted by whether they are linked and whether they are one person in truth.</summary>
/// <remarks>The usual contingency of record linkage (Christen 2012, <i>Data Matching</i>, chapter 7). Pairs that are
/// rightly not linked are not counted: they are nearly all pairs, and every share that used them would look
/// good.</remarks>
public sealed record PairCounts
{
    /// <summary>Pairs linked that are one person.</summary>
    public required long TruePositives { get; init; }

    /// <summary>Pairs linked that are two persons.</summary>
    public required long FalsePositives { get; init; }

    /// <summary>Pairs not linked that are one person.</summary>
    public required long FalseNegatives { get; init; }

    /// <summary>Share of the pairs linked that are one person, 0 to 1; 1 where none is linked.</summary>
    public double Precision => Shares.Of(TruePositives, TruePositives + FalsePositives);

    /// <summary>Share of the pairs that are one person that are linked, 0 to 1; 1 where there is none.</summary>
    public double Recall => Shares.Of(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Shares.HarmonicMean(Precision, Recall);
}
