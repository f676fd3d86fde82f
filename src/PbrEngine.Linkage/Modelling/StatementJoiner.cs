using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Modelling;

/// <summary>Joins clusters by weighed pairs of their statements, the surest first: where all their statements together
/// speak for it, no guard objects, and no other cluster has as good a claim.</summary>
internal sealed class StatementJoiner(
    ExactLinking linking, Statements statements, Func<int, int, double> weight, double join)
{
    private readonly Dictionary<int, List<int>> members = [];
    private Rivals rivals = Rivals.None;

    /// <summary>Decides over pairs.</summary>
    /// <param name="pairs">Pairs of different clusters, in descending order of weight: those that are shown to a
    /// human being, if they aren't joined.</param>
    public void Join(IReadOnlyList<WeighedStatements> pairs)
    {
        CollectMembers(pairs);
        rivals = new(pairs, RootOf, (left, right) => Against(left, right) is not null);
        foreach (WeighedStatements pair in pairs.TakeWhile(pair => pair.Weight >= join))
        {
            Decide(pair);
        }

        // What is below can only be told once all is joined.
        foreach (WeighedStatements pair in pairs.SkipWhile(pair => pair.Weight >= join))
        {
            if (RootOf(pair.Left) != RootOf(pair.Right) && Against(RootOf(pair.Left), RootOf(pair.Right)) is null)
            {
                Doubt(pair, ReviewReason.Doubtful);
            }
        }
    }

    private void Decide(WeighedStatements pair)
    {
        int left = RootOf(pair.Left);
        int right = RootOf(pair.Right);
        if (left == right)
        {
            return;
        }

        if (Against(left, right) is { } objection)
        {
            // That two who were judged different are alike is what they were judged for.
            if (objection.Reason != ReviewReason.JudgedDifferent)
            {
                linking.Notes.Doubted(
                    statements.RowOf(pair.Left), statements.RowOf(pair.Right), Basis(pair), objection);
            }
        }
        else if (!Agglomeration.Speaks(members[left], members[right], weight, join))
        {
            Doubt(pair, ReviewReason.Doubtful);
        }
        else if (pair.Weight - rivals.BitsAgainst(members[left], members[right], pair.Weight - join) < join)
        {
            Doubt(pair, ReviewReason.Ambiguous);
        }
        else
        {
            Join(pair, left, right);
        }
    }

    private void Join(WeighedStatements pair, int left, int right)
    {
        (int leftRow, int rightRow) = (statements.RowOf(pair.Left), statements.RowOf(pair.Right));
        List<int> joined = [.. members[left], .. members[right]];
        linking.Forest.Join(leftRow, rightRow);
        linking.Notes.Joined(leftRow, rightRow, Basis(pair));
        members.Remove(left);
        members.Remove(right);
        members.Add(RootOf(pair.Left), joined);
    }

    private void CollectMembers(IReadOnlyList<WeighedStatements> pairs)
    {
        foreach (WeighedStatements pair in pairs)
        {
            members.TryAdd(RootOf(pair.Left), []);
            members.TryAdd(RootOf(pair.Right), []);
        }

        for (int statement = 0; statement < statements.Count; statement++)
        {
            if (members.TryGetValue(RootOf(statement), out List<int>? of))
            {
                of.Add(statement);
            }
        }
    }

    private void Doubt(WeighedStatements pair, string reason)
    {
        (int left, int right) = (statements.RowOf(pair.Left), statements.RowOf(pair.Right));
        linking.Notes.Doubted(left, right, Basis(pair), new(reason, left, right));
    }

    private Objection? Against(int left, int right) => linking.Guards.Against(left, right, outweighsSex: false);

    private int RootOf(int statement) => linking.Forest.RootOf(statements.RowOf(statement));

    private static CandidateBasis Basis(WeighedStatements pair) => new(LinkBasis.Model, pair.Bits);
}
