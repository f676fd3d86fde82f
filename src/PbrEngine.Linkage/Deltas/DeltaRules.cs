using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>The rules that a model names, as they are after a few rows have changed, with the blocks that those rows
/// stand in.</summary>
internal sealed record DeltaRules
{
    /// <summary>What each rule gives now, the cheapest first.</summary>
    public required IReadOnlyList<BlockingReport> Report { get; init; }

    /// <summary>The rules that are used, with the blocks of changed rows and of rows that were in none.</summary>
    public required IReadOnlyList<WatchedBlocks> Used { get; init; }

    /// <summary>Counts what the rules give now.</summary>
    /// <param name="basis">What they gave.</param>
    /// <param name="spanning">All rows, those that are and those that were.</param>
    /// <param name="times">Which are which.</param>
    /// <param name="watched">Rows whose blocks are of interest.</param>
    /// <param name="options">How records are matched.</param>
    /// <param name="names">The rules that the model names.</param>
    /// <returns>The rules; null where pairs of rows that haven't changed come in or fall out, because a whole rule
    /// does.</returns>
    public static DeltaRules? Of(
        MatchBasis basis, PersonTable spanning, RowTimes times, int[] watched, MatchOptions options,
        IEnumerable<string> names)
    {
        IReadOnlyList<BlockingRule> pool = BlockingPool.Named(spanning, names);
        ILookup<string, BlockingReport> then = basis.Blocking.ToLookup(report => report.Rule, StringComparer.Ordinal);
        if (pool.Count != basis.Blocking.Count || pool.Any(rule => then[rule.Name].Count() != 1))
        {
            return null;
        }

        var blocks = new WatchedBlocks[pool.Count];
        Parallel.For(0, blocks.Length, new() { MaxDegreeOfParallelism = options.Threads }, i =>
            blocks[i] = WatchedBlocks.Of(pool[i], times, watched, options.BlockRowsMax));
        (WatchedBlocks Blocks, BlockingReport Then, long Pairs)[] byCost =
        [
            .. blocks.Select(one => (one, then[one.Rule.Name].Single()))
                .Select(one => (one.one, one.Item2, Pairs: one.Item2.Pairs + one.one.PairsMore))
                .OrderBy(one => one.Pairs).ThenBy(one => one.one.Rule.Name, StringComparer.Ordinal),
        ];
        var used = RuleBudget.Affordable(
            byCost.Where(one => one.Pairs > 0), one => one.Pairs, options.CandidatesMost(times.NowCount))
            .Select(one => one.Blocks).ToHashSet();
        bool isWhole = Array.Exists(byCost, one => one.Then.IsUsed
            ? !used.Contains(one.Blocks)
            : used.Contains(one.Blocks) && one.Then.Pairs > 0);
        return isWhole ? null : new()
        {
            Report =
            [
                .. byCost.Select(one => new BlockingReport(
                    one.Blocks.Rule.Name, used.Contains(one.Blocks), one.Pairs,
                    one.Then.RowsLeftOut + one.Blocks.RowsLeftOutMore)),
            ],
            Used = [.. byCost.Select(one => one.Blocks).Where(used.Contains)],
        };
    }
}
