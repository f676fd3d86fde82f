using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Explaining;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>Keeps what was joined and what was not, in the order in which it happened, and tells it once all is
/// done.</summary>
internal sealed class LinkNotes(StandardTable table, ClusterForest forest)
{
    private readonly List<(int Left, int Right, CandidateBasis Basis)> joins = [];
    private readonly List<(int Left, int Right, CandidateBasis Basis, Objection Why)> doubts = [];

    /// <summary>Notes a link that was made; left is the smaller row.</summary>
    public void Joined(int left, int right, CandidateBasis basis) => joins.Add((left, right, basis));

    /// <summary>Notes a pair in doubt; left is the smaller row, and the objection is the same way round.</summary>
    public void Doubted(int left, int right, CandidateBasis basis, Objection why) =>
        doubts.Add((left, right, basis, why));

    public IReadOnlyList<Link> Links(LinkExplanations explanations) => joins
        .OrderBy(join => join.Left).ThenBy(join => join.Right)
        .Select(join => new Link
        {
            Left = table.Keys[join.Left],
            Right = table.Keys[join.Right],
            Basis = join.Basis.Code,
            Weight = join.Basis.Weight,
            Explanation = explanations.Of(join.Basis, join.Left, join.Right),
        })
        .ToArray();

    /// <summary>The doubts that are left: one for two persons and a reason, on the most trusted basis, and none
    /// between records that came together after all. What judgements raise is told pair by pair.</summary>
    public IReadOnlyList<LinkReview> Reviews(LinkExplanations explanations)
    {
        var told = new HashSet<(int, int, string)>();
        return doubts
            .Where(doubt => told.Add(Subject(doubt.Left, doubt.Right, doubt.Why.Reason)))
            .Where(doubt => IsOfJudgements(doubt.Why.Reason) || forest.RootOf(doubt.Left) != forest.RootOf(doubt.Right))
            .OrderBy(doubt => doubt.Left).ThenBy(doubt => doubt.Right)
            .ThenBy(doubt => doubt.Why.Reason, StringComparer.Ordinal)
            .Select(doubt => new LinkReview
            {
                Left = table.Keys[doubt.Left],
                Right = table.Keys[doubt.Right],
                Reason = doubt.Why.Reason,
                Basis = doubt.Basis.Code,
                Weight = doubt.Basis.Code == LinkBasis.Model ? doubt.Basis.Weight : null,
                ObjectingLeft = table.Keys[doubt.Why.Left],
                ObjectingRight = table.Keys[doubt.Why.Right],
                Explanation = explanations.Of(doubt.Basis, doubt.Why.Left, doubt.Why.Right),
            })
            .ToArray();
    }

    private (int, int, string) Subject(int left, int right, string reason)
    {
        if (IsOfJudgements(reason))
        {
            return (left, right, reason);
        }

        int leftRoot = forest.RootOf(left);
        int rightRoot = forest.RootOf(right);
        return (Math.Min(leftRoot, rightRoot), Math.Max(leftRoot, rightRoot), reason);
    }

    private static bool IsOfJudgements(string reason) =>
        reason is ReviewReason.JudgementClash or ReviewReason.JudgementOverGuard;
}
