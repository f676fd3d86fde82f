using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>Joins the clusters that meet in a candidate group, as far as the guards let it.</summary>
/// <remarks>A group is decided as a whole, never pair after pair: were A joined first to whoever comes first, the
/// other who can't be the same person would be shut out by the accident of a key. So clusters are joined only where
/// all that are connected by "may be joined" may be joined to each other; else each such pair is ambiguous and goes
/// to review.</remarks>
internal sealed class GroupJoiner(StandardTable table, ClusterForest forest, ClusterGuards guards, LinkNotes notes)
{
    /// <summary>More clusters than this sharing a value means that it is a dummy, such as a made-up number; it also
    /// bounds the pairs looked at.</summary>
    internal const int ClustersMax = 50;

    public void Join(CandidateGroup group)
    {
        JoinEqualEvidence(group);
        int[] meeting = FirstRowOfEachCluster(group.Rows);
        if (meeting.Length > ClustersMax)
        {
            Doubt(group.Basis, meeting[0], meeting[1], ReviewReason.SharedByMany);
        }
        else if (meeting.Length > 1)
        {
            Decide(group, meeting);
        }
    }

    // Rows that no guard can tell apart: however many a source repeats, they cost one look each.
    private void JoinEqualEvidence(CandidateGroup group)
    {
        Dictionary<int, int>? firsts = null;
        foreach (int row in group.Rows)
        {
            if (!forest.IsUntouched(forest.RootOf(row)))
            {
                continue;
            }

            firsts ??= [];
            if (!firsts.TryAdd(table.EvidenceOf(row), row))
            {
                Join(group.Basis, firsts[table.EvidenceOf(row)], row);
            }
        }
    }

    private int[] FirstRowOfEachCluster(IReadOnlyList<int> rows)
    {
        int root = forest.RootOf(rows[0]);
        if (rows.All(row => forest.RootOf(row) == root))
        {
            return [rows[0]];
        }

        var seen = new HashSet<int>();
        return rows.Where(row => seen.Add(forest.RootOf(row))).ToArray();
    }

    private void Decide(CandidateGroup group, int[] meeting)
    {
        var objections = new Objection?[meeting.Length, meeting.Length];
        for (int i = 0; i < meeting.Length; i++)
        {
            for (int j = i + 1; j < meeting.Length; j++)
            {
                objections[i, j] = Ask(group.Basis, meeting[i], meeting[j]);
                DoubtUnlessSettled(group, meeting[i], meeting[j], objections[i, j]);
            }
        }

        foreach (List<int> component in Components(objections, meeting.Length))
        {
            JoinComponent(group, component, meeting, objections);
        }
    }

    private void JoinComponent(CandidateGroup group, List<int> component, int[] meeting, Objection?[,] objections)
    {
        (int Left, int Right)[] pairs = component
            .SelectMany((left, i) => component.Skip(i + 1).Select(right => (left, right))).ToArray();
        if (pairs.All(pair => objections[pair.Left, pair.Right] is null))
        {
            foreach (int next in component.Skip(1))
            {
                JoinIfStillAllowed(group, meeting[component[0]], meeting[next]);
            }

            return;
        }

        foreach ((int left, int right) in pairs.Where(pair => objections[pair.Left, pair.Right] is null))
        {
            Doubt(group.Basis, meeting[left], meeting[right], ReviewReason.Ambiguous);
        }
    }

    // Three clusters that get on in pairs can object as three, where a source states two identifiers of a kind.
    private void JoinIfStillAllowed(CandidateGroup group, int left, int right)
    {
        Objection? objection = Ask(group.Basis, left, right);
        DoubtUnlessSettled(group, left, right, objection);
        if (objection is null)
        {
            Join(group.Basis, left, right);
        }
    }

    private static IEnumerable<List<int>> Components(Objection?[,] objections, int count)
    {
        var unseen = new SortedSet<int>(Enumerable.Range(0, count));
        while (unseen.Count > 0)
        {
            var component = new List<int> { unseen.Min };
            unseen.Remove(unseen.Min);
            for (int i = 0; i < component.Count; i++)
            {
                int from = component[i];
                int[] reached = unseen
                    .Where(to => objections[Math.Min(from, to), Math.Max(from, to)] is null).ToArray();
                component.AddRange(reached);
                unseen.ExceptWith(reached);
            }

            component.Sort();
            yield return component;
        }
    }

    private Objection? Ask(CandidateBasis basis, int left, int right) =>
        guards.Against(forest.RootOf(left), forest.RootOf(right), basis.OutweighsSex);

    private void Join(CandidateBasis basis, int left, int right)
    {
        forest.Join(left, right);
        notes.Joined(left, right, basis);
    }

    private void Doubt(CandidateBasis basis, int left, int right, string reason) =>
        notes.Doubted(left, right, basis, new Objection(reason, left, right));

    // Where a human being has judged records of this very group different, the group holds nothing they didn't know
    // of: raising it every night would teach them to look away.
    private void DoubtUnlessSettled(CandidateGroup group, int left, int right, Objection? objection)
    {
        bool settled = objection is { Reason: ReviewReason.JudgedDifferent }
            && group.Rows.Contains(objection.Left) && group.Rows.Contains(objection.Right);
        if (objection is not null && !settled)
        {
            notes.Doubted(left, right, group.Basis, objection);
        }
    }
}
