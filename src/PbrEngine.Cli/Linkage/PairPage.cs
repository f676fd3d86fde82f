using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>What speaks for and against a pair, for people and for machines.</summary>
internal sealed class PairPage(ExplainedPair explained)
{
    /// <summary>Every part of the weight, unrounded.</summary>
    internal object ForMachines() => new
    {
        explained.Request.Left,
        explained.Request.Right,
        explained.Pair.Prior,
        Comparisons = explained.Pair.Comparisons.Select(one => new
        {
            one.Name,
            one.Left,
            one.Right,
            one.Level,
            one.Bits,
            one.Rarity,
        }),
        explained.Pair.Others,
        explained.Pair.Weight,
        explained.Probability,
        explained.Warnings,
    };

    /// <summary>The waterfall as a table.</summary>
    internal void Print(Page page)
    {
        var pair = explained.Pair;
        page.Table(
            ["Comparison", explained.Request.Left, explained.Request.Right, "Level", "Bits", "Rarity", "So far"],
            [
                ["before anything is compared", "", "", "", LinkageWords.Bits(pair.Prior), "",
                    LinkageWords.Bits(pair.Prior)],
                .. pair.Comparisons.Select((one, at) => (string[])
                [
                    one.Name,
                    one.Left ?? "",
                    one.Right ?? "",
                    one.Level,
                    LinkageWords.Bits(one.Bits),
                    LinkageWords.Bits(one.Rarity),
                    LinkageWords.Bits(
                        pair.Prior + pair.Comparisons.Take(at + 1).Sum(before => before.Bits + before.Rarity)),
                ]),
                ["relatives and namesakes agree too", "", "", "", LinkageWords.Bits(pair.Others), "",
                    LinkageWords.Bits(pair.Weight)],
            ]);
        page.Line($"Weight {LinkageWords.Bits(pair.Weight)} bits: one person with probability "
            + $"{LinkageWords.Share(explained.Probability)}. Rarity is what is added because a value is rare, or "
            + "taken because it is common.");
        LinkageWords.PrintEnd(
            page, explained.Warnings, explained.Request.Svg is { } file ? [file] : []);
    }
}
