using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Modelling;

/// <summary>Joins clusters by weighed pairs of their statements, the surest first: where all their statements together
/// speak for it, no guard objects, and no other cluster has as good a claim. Pairs that are left in doubt are heard
/// again with their households.</summary>
internal sealed class StatementJoiner(
    ExactLinking linking, Statements statements, Func<int, int, double> weight, MatchThresholds thresholds,
    StatementHouseholds? households = null)
{
    // Each link may tell of others; what takes longer than that rests on too little.
    private const int RoundsMax = 3;

    private readonly Dictionary<int, List<int>> members = [];
    private Rivals rivals = Rivals.None;

    /// <summary>Decides over pairs.</summary>
    /// <param name="pairs">Pairs of different clusters, in descending order of weight. Those from
    /// <see cref="MatchThresholds.Review"/> on that aren't joined are shown to a human being.</param>
    public void Join(IReadOnlyList<WeighedStatements> pairs)
    {
        CollectMembers(pairs);
        IReadOnlyList<WeighedStatements> heard = [.. pairs.TakeWhile(pair => pair.Weight >= thresholds.Review)];
        JoinSure(heard);
        for (int round = 0; households is not null && round < RoundsMax; round++)
        {
            heard = Heard(pairs, households);
            if (!JoinSure(heard))
            {
                break;
            }
        }

        // What is below can only be told once all is joined.
        foreach (WeighedStatements pair in heard.SkipWhile(pair => pair.Weight >= thresholds.Join))
        {
            if (RootOf(pair.Left) != RootOf(pair.Right) && Against(RootOf(pair.Left), RootOf(pair.Right)) is null)
            {
                Doubt(pair, ReviewReason.Doubtful);
            }
        }
    }

    // Whether anything was joined.
    private bool JoinSure(IReadOnlyList<WeighedStatements> pairs)
    {
        int before = members.Count;
        rivals = new(pairs, RootOf, (left, right) => Against(left, right) is not null);
        foreach (WeighedStatements pair in pairs.TakeWhile(pair => pair.Weight >= thresholds.Join))
        {
            Decide(pair);
        }

        return members.Count < before;
    }

    // As clusters are before the round: what is joined in it doesn't change the order in which it is decided.
    private WeighedStatements[] Heard(IReadOnlyList<WeighedStatements> pairs, StatementHouseholds said) =>
    [
        .. pairs.Where(pair => RootOf(pair.Left) != RootOf(pair.Right))
            .Select(pair => pair.Heard(said.Bits(members[RootOf(pair.Left)], members[RootOf(pair.Right)])))
            .Where(pair => pair.Weight >= thresholds.Review)
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right),
    ];

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
        else if (!Agglomeration.Speaks(
            members[left], members[right], (l, r) => weight(l, r) + pair.Household, thresholds.Join))
        {
            Doubt(pair, ReviewReason.Doubtful);
        }
        else if (pair.Weight - rivals.BitsAgainst(members[left], members[right], pair.Weight - thresholds.Join)
            < thresholds.Join)
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

    private Objection? Against(int left, int right) =>
        linking.Guards.Against(left, right, outweighsSex: false) ?? NamedAsTwo(left, right);

    private Objection? NamedAsTwo(int left, int right) =>
        households?.NamedAsTwo(members[left], members[right]) is { } two
            ? new(ReviewReason.NamedAsTwo, statements.RowOf(two.Left), statements.RowOf(two.Right))
            : null;

    private int RootOf(int statement) => linking.Forest.RootOf(statements.RowOf(statement));

    private static CandidateBasis Basis(WeighedStatements pair) =>
        new(LinkBasis.Model, pair.Bits, Household: pair.Household);
}
