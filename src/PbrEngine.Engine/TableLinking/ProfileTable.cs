using PbrEngine.Linkage.Matching;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Says what a table holds and what linking it would cost, before anything is compared.</summary>
public static class ProfileTable
{
    /// <summary>Looks at a table.</summary>
    /// <param name="request">The table.</param>
    /// <param name="seed">Chooses the pairs from which rules are judged.</param>
    /// <param name="threads">How many threads work at most.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    public static LinkageAnswer<TableProfile> Profile(
        TableRequest request, int seed, int threads, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var refusals = new List<LinkageRefusal>();
        if (TableIntake.Take(request, threads, refusals, cancellation) is not { } table)
            return new(null, refusals);
        var blocking = BlockingProfile.Of(
            table.Table, TableMatchOptions.Of(threads) with { Seed = (ulong)seed });
        return new(new(table, blocking), []);
    }
}

/// <summary>What a table holds, and what linking it would cost.</summary>
/// <param name="Table">What it holds.</param>
/// <param name="Blocking">The pairs of each blocking rule that its columns allow, the cheapest first.</param>
public sealed record TableProfile(TakenTable Table, IReadOnlyList<BlockingReport> Blocking)
{
    /// <summary>The most pairs that would be compared: one that several rules give is compared once.</summary>
    public long PairsMost => Math.Min(Blocking.Where(rule => rule.IsUsed).Sum(rule => rule.Pairs), PairsInAll);

    /// <summary>Every pair that there is.</summary>
    public long PairsInAll => (long)Table.Report.Rows * (Table.Report.Rows - 1) / 2;
}
