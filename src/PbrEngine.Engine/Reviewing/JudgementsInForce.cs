namespace PbrEngine.Engine.Reviewing;

/// <summary>Which of a pair's judgements count.</summary>
public static class JudgementsInForce
{
    private const int Settling = 3;

    /// <summary>
    /// Those that no change of mind took the place of, from the last third person's on: what was said before a clash
    /// was settled counts no more. Two that contradict each other both count: which is wrong is a third person's to
    /// say, never the order's.
    /// </summary>
    /// <param name="judgements">All of one pair, by number.</param>
    public static IReadOnlyList<PairJudgement> Of(IReadOnlyList<PairJudgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var superseded = judgements.Select(j => j.Supersedes).ToHashSet();
        var left = judgements.Where(j => !superseded.Contains(j.Number)).ToList();
        var from = left.FindLastIndex(j => j.Round == Settling);
        return from < 0 ? left : left[from..];
    }
}
