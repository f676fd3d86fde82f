using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Clustering;

namespace PbrEngine.Linkage.Judgements;

/// <summary>Lets judgements speak before any evidence does.</summary>
internal static class JudgementJoiner
{
    private const double JudgementBits = 60;

    private static readonly CandidateBasis Basis = new(LinkBasis.Judgement, JudgementBits);

    /// <summary>Holds apart what was judged different, then joins what was judged the same, guards or no
    /// guards.</summary>
    public static void Apply(JudgementEdges edges, ClusterForest forest, ClusterGuards guards, LinkNotes notes)
    {
        foreach ((int left, int right) in edges.Different)
        {
            forest.HoldApart(left, right);
        }

        foreach ((int left, int right) in edges.Clashing)
        {
            notes.Doubted(left, right, Basis, new Objection(ReviewReason.JudgementClash, left, right));
        }

        foreach ((int left, int right) in edges.Same)
        {
            Join(left, right, forest, guards, notes);
        }
    }

    private static void Join(int left, int right, ClusterForest forest, ClusterGuards guards, LinkNotes notes)
    {
        int leftRoot = forest.RootOf(left);
        int rightRoot = forest.RootOf(right);
        if (leftRoot == rightRoot)
        {
            return;
        }

        if (guards.Against(leftRoot, rightRoot, Basis.OutweighsSex) is { } objection)
        {
            notes.Doubted(left, right, Basis, objection with { Reason = ReviewReason.JudgementOverGuard });
        }

        forest.Join(left, right);
        notes.Joined(left, right, Basis);
    }
}
