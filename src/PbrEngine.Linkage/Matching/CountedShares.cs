using System.Runtime.InteropServices;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Pairs that agree in what strangers of one name, or people of one home, agree in: they can be counted in the
/// whole table.</summary>
/// <remarks>Candidate pairs hold only a part of them: in a large table strangers of one name are compared where they
/// are of one year, too. Learned from those alone there would seem to be few of them, who agree in the year
/// surprisingly often; and what surprises is taken for one person.</remarks>
internal static class CountedShares
{
    // The rule whose pairs are a kind's, beside those of one person.
    private static readonly (string Kind, IReadOnlyList<string> Rules)[] Counted =
        [(PairKind.Relative.Name, BlockingPool.OfHomes), (PairKind.Namesake.Name, ["names"])];

    /// <summary>Kind by kind the share of all pairs, with those of one person; 0 where it can't be counted.</summary>
    /// <param name="table">The records.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="pairs">How many pairs there are.</param>
    public static double[] Of(PersonTable table, IReadOnlyList<PairKind> kinds, double pairs)
    {
        double[] shares = new double[kinds.Count];
        foreach ((string kind, IReadOnlyList<string> rules) in Counted)
        {
            int at = kinds.Select(k => k.Name).ToList().IndexOf(kind);
            if (at >= 0 && BlockingPool.Named(table, rules) is { Count: > 0 } known)
            {
                shares[at] = known.Max(rule => Pairs(table, rule)) / pairs;
            }
        }

        return shares;
    }

    // Of several tables only records of different ones are pairs.
    private static double Pairs(PersonTable table, BlockingRule rule)
    {
        var all = new Dictionary<ulong, int>();
        var within = new Dictionary<(ulong, int), int>();
        double pairs = 0;
        for (int row = 0; row < table.Count; row++)
        {
            if (rule.Key(row) is not 0 and var key)
            {
                pairs += CollectionsMarshal.GetValueRefOrAddDefault(all, key, out _)++;
                pairs -= table.Sources is not { } sources
                    ? 0 : CollectionsMarshal.GetValueRefOrAddDefault(within, (key, sources[row]), out _)++;
            }
        }

        return pairs;
    }
}
