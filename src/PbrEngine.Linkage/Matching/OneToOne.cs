namespace PbrEngine.Linkage.Matching;

/// <summary>Gives each row at most one partner, the surest pairs first.</summary>
internal static class OneToOne
{
    public static int[] Join(int rows, IReadOnlyList<MatchedPair> pairs, double threshold)
    {
        int[] clusters = [.. Enumerable.Range(0, rows)];
        bool[] isTaken = new bool[rows];
        foreach (MatchedPair pair in pairs
            .Where(p => p.Weight >= threshold)
            .OrderByDescending(p => p.Weight).ThenBy(p => p.Left).ThenBy(p => p.Right))
        {
            if (!isTaken[pair.Left] && !isTaken[pair.Right])
            {
                isTaken[pair.Left] = isTaken[pair.Right] = true;
                clusters[pair.Right] = pair.Left;
            }
        }

        return clusters;
    }
}
