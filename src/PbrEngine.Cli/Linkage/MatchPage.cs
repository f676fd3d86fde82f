using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>Who is who in tables, for people and for machines: counts, never records.</summary>
internal sealed class MatchPage(MatchedTables matched, bool HasCharts)
{
    /// <summary>Counts, columns, rules, the model, and the figures against the truth.</summary>
    internal object ForMachines() => new
    {
        Tables = matched.Tables.Select(table => new ColumnsPage(table).ForMachines()),
        matched.Records,
        matched.Persons,
        PairsKept = matched.Result.Pairs.Length,
        ThresholdBits = matched.Threshold,
        matched.Sizes,
        matched.Result.Blocking,
        matched.Result.Model,
        Evaluation = matched.Truth is { } truth ? new TruthPage(truth).ForMachines() : null,
        matched.Warnings,
        matched.Files,
    };

    /// <summary>The tables.</summary>
    internal void Print(Page page)
    {
        foreach (var table in matched.Tables)
            new ColumnsPage(table).PrintChoices(page);
        page.Line($"{LinkageWords.Count(matched.Records)} records are {LinkageWords.Count(matched.Persons)} persons, "
            + $"linked from {LinkageWords.Bits(matched.Threshold)} bits.");
        page.Table(
            ["Records of a person", "Persons"],
            [
                .. matched.Sizes.Select(size => (string[])
                    [LinkageWords.Count(size.Rows), LinkageWords.Count(size.Clusters)]),
            ]);
        if (HasCharts)
            PrintCharted(page);
        if (matched.Truth is { } truth)
            new TruthPage(truth).Print(page);
        LinkageWords.PrintEnd(page, matched.Warnings, matched.Files);
    }

    // What the charts show, for who can't see them.
    private void PrintCharted(Page page)
    {
        page.Line("How often each level occurs among pairs of one person (m) and of two (u):");
        page.Table(
            ["Comparison", "Level", "m", "u", "Bits"],
            [
                .. matched.Result.Model.Comparisons.SelectMany(one => one.Levels.Skip(1).Select(level => (string[])
                [
                    one.Name,
                    level.Name,
                    LinkageWords.Share(level.Match),
                    LinkageWords.Share(level.Random),
                    level is { Match: > 0, Random: > 0 }
                        ? LinkageWords.Bits(Math.Log2(level.Match / level.Random)) : "none",
                ])),
            ]);
        page.Line("Pairs by weight:");
        page.Table(
            ["From bits", "Pairs"],
            [
                .. matched.Weights.Where(bin => bin.Pairs > 0).Select(bin => (string[])
                    [LinkageWords.Bits(bin.From), LinkageWords.Count(bin.Pairs)]),
            ]);
    }
}
