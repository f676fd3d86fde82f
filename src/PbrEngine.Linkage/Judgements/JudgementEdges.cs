using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Judgements;

/// <summary>Judgements as edges between rows, with those that contradict each other set apart.</summary>
/// <remarks>"Same" is transitive. Where a pair judged different is connected by judgements of "same", all judgements
/// of "same" in that connected set are in clash and link nothing: which one is wrong is for a person to say, not for
/// the order of rows.</remarks>
internal sealed class JudgementEdges
{
    private JudgementEdges(
        IReadOnlyList<(int Left, int Right)> same,
        IReadOnlyList<(int Left, int Right)> different,
        IReadOnlyList<(int Left, int Right)> clashing,
        IReadOnlyList<Judgement> idle)
    {
        Same = same;
        Different = different;
        Clashing = clashing;
        Idle = idle;
    }

    /// <summary>Pairs to be joined, ascending, each once, left below right.</summary>
    public IReadOnlyList<(int Left, int Right)> Same { get; }

    /// <summary>Pairs to be held apart, those in clash included.</summary>
    public IReadOnlyList<(int Left, int Right)> Different { get; }

    /// <summary>Pairs whose judgement is in clash.</summary>
    public IReadOnlyList<(int Left, int Right)> Clashing { get; }

    /// <summary>Judgements about a record that the request doesn't hold, in canonical order.</summary>
    public IReadOnlyList<Judgement> Idle { get; }

    /// <exception cref="ArgumentException">A judgement is about a record and itself.</exception>
    public static JudgementEdges Of(IReadOnlyList<Judgement> judgements, StandardTable table)
    {
        var same = new SortedSet<(int Left, int Right)>();
        var different = new SortedSet<(int Left, int Right)>();
        var idle = new List<Judgement>();
        foreach (Judgement judgement in judgements)
        {
            RefuseSelf(judgement);
            if (table.RowOf(judgement.Left) is not { } left || table.RowOf(judgement.Right) is not { } right)
            {
                idle.Add(judgement);
            }
            else if (judgement.Verdict != JudgementVerdict.Unsure)
            {
                var edges = judgement.Verdict == JudgementVerdict.Same ? same : different;
                edges.Add((Math.Min(left, right), Math.Max(left, right)));
            }
        }

        return SetClashesApart(same, different, idle, table.Count);
    }

    private static void RefuseSelf(Judgement judgement)
    {
        if (judgement.Left == judgement.Right)
        {
            throw new ArgumentException(
                $"A judgement is about two records; this one is about {judgement.Left} and itself.", nameof(judgement));
        }
    }

    private static JudgementEdges SetClashesApart(
        SortedSet<(int Left, int Right)> same, SortedSet<(int Left, int Right)> different,
        List<Judgement> idle, int rows)
    {
        int[] smallest = SmallestConnected(same, rows);
        (int Left, int Right)[] broken = different.Where(pair => smallest[pair.Left] == smallest[pair.Right]).ToArray();
        HashSet<int> clashing = broken.Select(pair => smallest[pair.Left]).ToHashSet();
        (int Left, int Right)[] sound = same.Where(pair => !clashing.Contains(smallest[pair.Left])).ToArray();
        return new JudgementEdges(
            sound, different.ToArray(), same.Except(sound).Union(broken).ToArray(), InCanonicalOrder(idle));
    }

    private static int[] SmallestConnected(SortedSet<(int Left, int Right)> same, int rows)
    {
        int[] parent = Enumerable.Range(0, rows).ToArray();
        foreach ((int left, int right) in same)
        {
            int leftRoot = Root(parent, left);
            int rightRoot = Root(parent, right);
            parent[Math.Max(leftRoot, rightRoot)] = Math.Min(leftRoot, rightRoot);
        }

        return Enumerable.Range(0, rows).Select(row => Root(parent, row)).ToArray();
    }

    private static int Root(int[] parent, int row)
    {
        while (parent[row] != row)
        {
            parent[row] = parent[parent[row]];
            row = parent[row];
        }

        return row;
    }

    private static Judgement[] InCanonicalOrder(List<Judgement> judgements) => judgements
        .OrderBy(judgement => judgement.Left).ThenBy(judgement => judgement.Right)
        .ThenBy(judgement => judgement.Verdict).ThenBy(judgement => judgement.At)
        .ThenBy(judgement => judgement.By, StringComparer.Ordinal)
        .ThenBy(judgement => judgement.Reason, StringComparer.Ordinal)
        .ToArray();
}
