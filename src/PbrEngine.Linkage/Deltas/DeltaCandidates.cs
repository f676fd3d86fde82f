using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Deltas;

/// <summary>Which pairs are candidates now that weren't, and which no longer are.</summary>
/// <remarks>A pair of two rows that haven't changed is a candidate as before, but for blocks that have grown over the
/// cap or shrunk under it. Of those that have grown, the rows are in doubt: whether another rule brings two of them
/// together is looked up.</remarks>
internal sealed class DeltaCandidates
{
    private readonly IReadOnlyList<WatchedBlocks> used;
    private readonly RowTimes times;
    private readonly HashSet<int> doubtful = [];

    // The blocks of rows in doubt, rule by rule.
    private readonly WatchedBlocks[] ofDoubtful;

    public DeltaCandidates(IReadOnlyList<WatchedBlocks> used, RowTimes times, MatchOptions options)
    {
        this.used = used;
        this.times = times;
        foreach (WatchedBlocks blocks in used)
        {
            AddDoubtful(blocks);
        }

        ofDoubtful = new WatchedBlocks[doubtful.Count == 0 ? 0 : used.Count];
        Parallel.For(0, ofDoubtful.Length, new() { MaxDegreeOfParallelism = options.Threads }, i =>
            ofDoubtful[i] = WatchedBlocks.Of(used[i].Rule, times, doubtful, options.BlockRowsMax));
    }

    /// <summary>The candidates that have to be compared, by their places, ascending: those of a row that has changed,
    /// and all of a block that was too large.</summary>
    public ulong[] Fresh(int threads)
    {
        var found = new List<ulong>[used.Count];
        Parallel.For(0, used.Count, new() { MaxDegreeOfParallelism = threads }, i => found[i] = Fresh(used[i]));
        ulong[] all = [.. found.SelectMany(one => one)];
        Array.Sort(all);
        int kept = 0;
        for (int at = 0; at < all.Length; at++)
        {
            if (at == 0 || all[at] != all[at - 1])
            {
                all[kept++] = all[at];
            }
        }

        return all[..kept];
    }

    /// <summary>Whether two rows that haven't changed, and were a candidate, still are one.</summary>
    public bool IsStill(int left, int right)
    {
        if (doubtful.Count == 0 || !doubtful.Contains(left) || !doubtful.Contains(right))
        {
            return true;
        }

        for (int rule = 0; rule < used.Count; rule++)
        {
            ulong key = used[rule].Rule.Key(left);
            if (key == used[rule].Rule.Key(right) && IsTaken(rule, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows that no rule brings together with others, ascending.</summary>
    /// <param name="before">Those that none did and that haven't changed.</param>
    /// <param name="touched">Rows that have changed.</param>
    public int[] RowsWithoutBlock(IEnumerable<int> before, IEnumerable<int> touched) =>
        [.. before.Concat(touched).Concat(doubtful).Distinct().Where(HasNoBlock).Order()];

    private bool HasNoBlock(int row)
    {
        for (int rule = 0; rule < used.Count; rule++)
        {
            if (IsTaken(rule, used[rule].Rule.Key(row)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTaken(int rule, ulong key)
    {
        if (key == 0)
        {
            return false;
        }

        int block = used[rule].BlockOf(key);
        return block >= 0
            ? used[rule].IsTaken(block)
            : ofDoubtful[rule].BlockOf(key) is >= 0 and var other && ofDoubtful[rule].IsTaken(other);
    }

    private void AddDoubtful(WatchedBlocks blocks)
    {
        for (int block = 0; block < blocks.Count; block++)
        {
            if (blocks.IsTaken(block) || !blocks.WasTaken(block))
            {
                continue;
            }

            foreach (int row in blocks.Rows(block))
            {
                if (times.IsUntouched(row))
                {
                    doubtful.Add(row);
                }
            }
        }
    }

    private List<ulong> Fresh(WatchedBlocks blocks)
    {
        var found = new List<ulong>();
        for (int block = 0; block < blocks.Count; block++)
        {
            if (blocks.IsTaken(block))
            {
                AddFresh(found, blocks.Rows(block), isWhole: !blocks.WasTaken(block));
            }
        }

        return found;
    }

    // Rows of a block are ascending, so that the smaller of two comes first.
    private void AddFresh(List<ulong> found, ReadOnlySpan<int> rows, bool isWhole)
    {
        for (int i = 0; i < rows.Length && times.IsNow(rows[i]); i++)
        {
            bool isFresh = isWhole || !times.IsUntouched(rows[i]);
            for (int j = i + 1; j < rows.Length && times.IsNow(rows[j]); j++)
            {
                if (isFresh || !times.IsUntouched(rows[j]))
                {
                    found.Add(new AgreeingPair(rows[i], rows[j], 0).Place);
                }
            }
        }
    }
}
