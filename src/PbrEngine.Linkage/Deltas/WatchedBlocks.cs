using System.Numerics;
using System.Runtime.CompilerServices;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Deltas;

/// <summary>The blocks of one rule in which some rows stand, as they were and as they are.</summary>
internal sealed class WatchedBlocks
{
    private const int BitsPerKey = 32;
    private const int BitsMin = 1 << 10;
    private const int BlocksOfBits = 1 << 24;

    private readonly Dictionary<ulong, int> blocks;
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly int[] then;
    private readonly int[] now;
    private readonly int most;

    private WatchedBlocks(
        BlockingRule rule, RowTimes times, Dictionary<ulong, int> blocks, List<(int Block, int Row)> hits,
        int blockRowsMax)
    {
        this.blocks = blocks;
        Rule = rule;
        most = rule.IsCapped ? blockRowsMax : int.MaxValue;
        starts = new int[blocks.Count + 1];
        then = new int[blocks.Count];
        now = new int[blocks.Count];
        rows = new int[hits.Count];
        foreach ((int block, int row) in hits)
        {
            starts[block + 1]++;
            then[block] += times.IsThen(row) ? 1 : 0;
            now[block] += times.IsNow(row) ? 1 : 0;
        }

        for (int block = 0; block < blocks.Count; block++)
        {
            starts[block + 1] += starts[block];
        }

        int[] places = [.. starts];
        foreach ((int block, int row) in hits)
        {
            rows[places[block]++] = row;
        }
    }

    public BlockingRule Rule { get; }

    /// <summary>How many blocks.</summary>
    public int Count => blocks.Count;

    /// <summary>The pairs that the rule gives more than it gave.</summary>
    public long PairsMore => Enumerable.Range(0, Count).Sum(block => Pairs(now[block]) - Pairs(then[block]));

    /// <summary>The rows left out that weren't.</summary>
    public long RowsLeftOutMore => Enumerable.Range(0, Count).Sum(block => LeftOut(now[block]) - LeftOut(then[block]));

    /// <summary>Finds the blocks.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="times">All rows, those that are and those that were.</param>
    /// <param name="watched">Rows whose blocks are of interest.</param>
    /// <param name="blockRowsMax">The cap of a block.</param>
    public static WatchedBlocks Of(BlockingRule rule, RowTimes times, IEnumerable<int> watched, int blockRowsMax)
    {
        var found = new Dictionary<ulong, int>();
        foreach (ulong key in watched.Select(rule.Key).Where(key => key != 0))
        {
            found.TryAdd(key, found.Count);
        }

        return new(rule, times, found, Hits(rule, times.Count, found), blockRowsMax);
    }

    /// <summary>The block of a key, or -1.</summary>
    public int BlockOf(ulong key) => blocks.GetValueOrDefault(key, -1);

    /// <summary>The rows that are or were in a block, ascending.</summary>
    public ReadOnlySpan<int> Rows(int block) => rows.AsSpan(starts[block]..starts[block + 1]);

    /// <summary>Whether a block was small enough.</summary>
    public bool WasTaken(int block) => then[block] <= most;

    /// <summary>Whether a block is small enough.</summary>
    public bool IsTaken(int block) => now[block] <= most;

    // Most of a delta's time goes by here, and is over before the runtime would see that it pays to compile it well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<(int Block, int Row)> Hits(BlockingRule rule, int rows, Dictionary<ulong, int> found)
    {
        // Most rows are in none of the blocks: a few bits of their keys show it, in memory that is near.
        int size = (int)BitOperations.RoundUpToPowerOf2(
            (uint)Math.Max(Math.Min(found.Count, BlocksOfBits) * BitsPerKey, BitsMin));
        ulong[] bits = new ulong[size / 64];
        ulong mask = (ulong)size - 1;
        foreach (ulong key in found.Keys)
        {
            bits[(key & mask) >> 6] |= 1UL << (int)key;
        }

        var hits = new List<(int, int)>();
        for (int row = 0; row < rows; row++)
        {
            ulong key = rule.Key(row);
            if ((bits[(key & mask) >> 6] >> (int)key & 1) != 0 && found.TryGetValue(key, out int block))
            {
                hits.Add((block, row));
            }
        }

        return hits;
    }

    private long Pairs(long size) => size > most ? 0 : size * (size - 1) / 2;

    private long LeftOut(int size) => size > most ? size : 0;
}
