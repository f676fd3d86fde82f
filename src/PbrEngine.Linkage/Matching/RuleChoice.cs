namespace PbrEngine.Linkage.Matching;

/// <summary>Chooses the blocking rules that find most of what the others don't, for what they cost.</summary>
/// <remarks>Rules are taken by how many of their pairs, not yet given by a chosen rule, look like one person; that is
/// estimated from a sample of each rule's pairs. What a rule adds can only fall as others are chosen, so that an old
/// estimate that is lower than a new one needs no renewal (Minoux 1978, accelerated greedy).</remarks>
internal sealed class RuleChoice(Func<int, int, bool> isPair, Func<int, int, bool> isLikely, ulong seed)
{
    private const int Sample = 10_000;

    // Fewer than so many likely pairs among those that a rule adds aren't worth comparing the others.
    private const double RateMin = 0.0002;

    private readonly List<Blocks> chosen = [];

    /// <summary>The chosen rules, those with the fewest pairs first.</summary>
    /// <param name="rules">Those that there are, by cost.</param>
    /// <param name="free">So many pairs cost nothing worth saving: rules are taken by cost until there. The rule of
    /// homes is taken as long as the budget allows: without the people of one home, those that are alike, such as a son
    /// named after his father, would be learned as one person.</param>
    /// <param name="budget">The most pairs.</param>
    public IReadOnlyList<Blocks> Of(IReadOnlyList<Blocks> rules, long free, long budget)
    {
        long spent = 0;
        var left = new PriorityQueue<int, (double Rate, int Rule)>();
        for (int i = 0; i < rules.Count; i++)
        {
            if (spent + rules[i].Pairs <= (rules[i].Rule.IsOfHome ? budget : free))
            {
                chosen.Add(rules[i]);
                spent += rules[i].Pairs;
            }
            else
            {
                left.Enqueue(i, (double.NegativeInfinity, i));
            }
        }

        while (left.TryDequeue(out int rule, out (double Rate, int Rule) old))
        {
            if (spent + rules[rule].Pairs > budget)
            {
                continue;
            }

            double rate = Rate(rules[rule], seed + (ulong)rule);
            if (rate < RateMin)
            {
                continue;
            }

            if (left.TryPeek(out _, out (double Rate, int Rule) next) && -rate > next.Rate && old.Rate != -rate)
            {
                left.Enqueue(rule, (-rate, rule));
                continue;
            }

            chosen.Add(rules[rule]);
            spent += rules[rule].Pairs;
        }

        return [.. chosen.OrderBy(c => c.Pairs).ThenBy(c => c.Rule.Name, StringComparer.Ordinal)];
    }

    private double Rate(Blocks blocks, ulong from)
    {
        long[] pairsBefore = PairsBefore(blocks.Starts);
        var random = new RandomRows(from, int.MaxValue);
        int likely = 0;
        for (int i = 0; i < Sample; i++)
        {
            (int left, int right) = Pair(blocks, pairsBefore, random.Next() / (double)int.MaxValue);
            likely += isPair(left, right) && !IsChosen(left, right) && isLikely(left, right) ? 1 : 0;
        }

        return likely / (double)Sample;
    }

    private bool IsChosen(int left, int right) =>
        chosen.Exists(c => c.Keys[left] != 0 && c.Keys[left] == c.Keys[right]);

    private static long[] PairsBefore(int[] starts)
    {
        long[] before = new long[starts.Length];
        for (int block = 1; block < starts.Length; block++)
        {
            long rows = starts[block] - starts[block - 1];
            before[block] = before[block - 1] + rows * (rows - 1) / 2;
        }

        return before;
    }

    private static (int Left, int Right) Pair(Blocks blocks, long[] pairsBefore, double share)
    {
        long wanted = (long)(share * (blocks.Pairs - 1));
        int found = Array.BinarySearch(pairsBefore, wanted);
        int block = found >= 0 ? found : ~found - 1;
        long place = wanted - pairsBefore[block];
        int rows = blocks.Starts[block + 1] - blocks.Starts[block];
        int first = 0;
        for (; place >= rows - 1 - first; first++)
        {
            place -= rows - 1 - first;
        }

        return (blocks.Rows[blocks.Starts[block] + first], blocks.Rows[blocks.Starts[block] + first + 1 + (int)place]);
    }
}
