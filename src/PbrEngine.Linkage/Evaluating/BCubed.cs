namespace PbrEngine.Linkage.Evaluating;

/// <summary>Precision and recall averaged over rows instead of pairs, so that one large cluster does not decide
/// all.</summary>
/// <remarks>Bagga and Baldwin (1998), as defined by Amigó, Gonzalo, Artiles and Verdejo (2009), "A comparison of
/// extrinsic clustering evaluation metrics based on formal constraints": a row's precision is the share of its cluster
/// that is its person; its recall is the share of its person that is in its cluster. The row itself counts in
/// both.</remarks>
public sealed record BCubed
{
    /// <summary>Mean over rows of the share of the row's cluster that is the row's person, 0 to 1; 1 of no
    /// rows.</summary>
    public required double Precision { get; init; }

    /// <summary>Mean over rows of the share of the row's person that is in the row's cluster, 0 to 1; 1 of no
    /// rows.</summary>
    public required double Recall { get; init; }

    /// <summary>The harmonic mean of the two means, 0 to 1.</summary>
    public double F1 => Shares.HarmonicMean(Precision, Recall);
}
