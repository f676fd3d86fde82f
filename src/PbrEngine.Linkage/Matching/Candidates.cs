namespace PbrEngine.Linkage.Matching;

/// <summary>The rows of one rule in the order of their keys, and where each block begins.</summary>
internal sealed record Blocks(
    BlockingRule Rule, ulong[] Keys, int[] Rows, int[] Starts, long Pairs, long RowsLeftOut);

/// <summary>A part of the work: blocks of one rule.</summary>
internal readonly record struct BlockUnit(int Rule, int First, int Last);

/// <summary>Chooses blocking rules and gives each candidate pair once.</summary>
internal sealed class Candidates
{
    private const long UnitPairs = 200_000;

    private readonly Blocks[] chosen;
    private readonly Func<int, int, bool> isPair;
    private readonly int count;

    // Row by row, so that the keys of a row lie together.
    private readonly ulong[] keysOfRows;

    /// <summary>Chooses from the rules.</summary>
    /// <param name="pool">The rules that there are.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="threads">How many rules are sorted at once.</param>
    /// <param name="isPair">Which pairs count.</param>
    /// <param name="choose">Chooses; it is given the rules that have pairs, those with the fewest first.</param>
    /// <param name="blockRowsMax">A block of more rows is left to the other rules.</param>
    public Candidates(
        IReadOnlyList<BlockingRule> pool, int rows, int threads, Func<int, int, bool> isPair,
        Func<IReadOnlyList<Blocks>, IReadOnlyList<Blocks>> choose, int blockRowsMax = MatchOptions.BlockRowsUsual)
    {
        this.isPair = isPair;
        count = rows;
        var all = new Blocks[pool.Count];
        Parallel.For(
            0, pool.Count, new() { MaxDegreeOfParallelism = threads },
            i => all[i] = Sorted(pool[i], rows, blockRowsMax));
        Blocks[] byCost = [.. all.OrderBy(b => b.Pairs).ThenBy(b => b.Rule.Name, StringComparer.Ordinal)];
        chosen = [.. choose([.. byCost.Where(b => b.Pairs > 0)])];
        var used = chosen.Select(c => c.Rule).ToHashSet();
        Report =
        [
            .. byCost.Select(b => new BlockingReport(b.Rule.Name, used.Contains(b.Rule), b.Pairs, b.RowsLeftOut)),
        ];
        keysOfRows = ByRow();
    }

    public IReadOnlyList<BlockingReport> Report { get; }

    /// <summary>Cuts the work into units of about equal cost: a rule and a range of its blocks.</summary>
    public IReadOnlyList<BlockUnit> Units()
    {
        var units = new List<BlockUnit>();
        for (int rule = 0; rule < chosen.Length; rule++)
        {
            int first = 0;
            long pairs = 0;
            int[] starts = chosen[rule].Starts;
            for (int block = 0; block < starts.Length - 1; block++)
            {
                long rows = starts[block + 1] - starts[block];
                pairs += rows * (rows - 1) / 2;
                if (pairs >= UnitPairs)
                {
                    units.Add(new(rule, first, block + 1));
                    (first, pairs) = (block + 1, 0);
                }
            }

            if (first < starts.Length - 1)
            {
                units.Add(new(rule, first, starts.Length - 1));
            }
        }

        return units;
    }

    /// <summary>The pairs of a unit that no earlier rule gives.</summary>
    public void Visit(BlockUnit unit, Action<int, int> visit)
    {
        Blocks blocks = chosen[unit.Rule];
        for (int block = unit.First; block < unit.Last; block++)
        {
            ReadOnlySpan<int> rows = blocks.Rows.AsSpan(blocks.Starts[block]..blocks.Starts[block + 1]);
            for (int i = 0; i < rows.Length; i++)
            {
                for (int j = i + 1; j < rows.Length; j++)
                {
                    if (isPair(rows[i], rows[j]) && !IsEarlier(unit.Rule, rows[i], rows[j]))
                    {
                        visit(rows[i], rows[j]);
                    }
                }
            }
        }
    }

    /// <summary>Rows that are in no block of any chosen rule, ascending: they state too little, or share what they
    /// state with more rows than a block may hold.</summary>
    public IEnumerable<int> RowsWithoutBlock()
    {
        for (int row = 0; row < count; row++)
        {
            if (keysOfRows.AsSpan(row * chosen.Length, chosen.Length).IndexOfAnyExcept(0UL) < 0)
            {
                yield return row;
            }
        }
    }

    private bool IsEarlier(int rule, int left, int right)
    {
        ReadOnlySpan<ulong> lefts = keysOfRows.AsSpan(left * chosen.Length, rule);
        ReadOnlySpan<ulong> rights = keysOfRows.AsSpan(right * chosen.Length, rule);
        for (int earlier = 0; earlier < lefts.Length; earlier++)
        {
            if (lefts[earlier] == rights[earlier] && lefts[earlier] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private ulong[] ByRow()
    {
        ulong[] keys = new ulong[count * chosen.Length];
        for (int rule = 0; rule < chosen.Length; rule++)
        {
            ulong[] ofRule = chosen[rule].Keys;
            for (int row = 0; row < count; row++)
            {
                keys[row * chosen.Length + rule] = ofRule[row];
            }

            chosen[rule] = chosen[rule] with { Keys = [] };
        }

        return keys;
    }

    private static Blocks Sorted(BlockingRule rule, int rows, int blockRowsMax)
    {
        ulong[] keys = new ulong[rows];
        int[] order = new int[rows];
        int used = 0;
        for (int row = 0; row < rows; row++)
        {
            keys[row] = rule.Key(row);
            if (keys[row] != 0)
            {
                order[used++] = row;
            }
        }

        Array.Resize(ref order, used);
        ulong[] sorted = new ulong[used];
        for (int i = 0; i < used; i++)
        {
            sorted[i] = keys[order[i]];
        }

        KeySort.Sort(ref sorted, ref order);
        return Cut(rule, keys, sorted, order, rule.IsCapped ? blockRowsMax : int.MaxValue);
    }

    private static Blocks Cut(BlockingRule rule, ulong[] keys, ulong[] sorted, int[] order, int most)
    {
        int kept = 0;
        var starts = new List<int> { 0 };
        long pairs = 0;
        long leftOut = 0;
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            long size = end - start;
            if (size > most)
            {
                leftOut += size;
                foreach (int row in order.AsSpan(start..end))
                {
                    keys[row] = 0;
                }
            }
            else if (size > 1)
            {
                order.AsSpan(start..end).CopyTo(order.AsSpan(kept));
                kept += (int)size;
                starts.Add(kept);
                pairs += size * (size - 1) / 2;
            }
        }

        return new(rule, keys, order[..kept], [.. starts], pairs, leftOut);
    }
}
