using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>A table before it is linked, for people and for machines.</summary>
internal sealed class ProfilePage(TableProfile profile)
{
    private readonly ColumnsPage _columns = new(profile.Table);

    /// <summary>Columns and blocking rules.</summary>
    internal object ForMachines() => new
    {
        Table = _columns.ForMachines(),
        profile.Blocking,
        profile.PairsMost,
        profile.PairsInAll,
        profile.Table.Warnings,
    };

    /// <summary>The tables.</summary>
    internal void Print(Page page)
    {
        _columns.PrintChoices(page);
        page.Line("To say otherwise: --map role=column, such as --map surname=NAME or --map ignore=NAME, --id, "
            + "--truth.");
        page.Line();
        _columns.PrintContents(page);
        page.Line("Pairs of records that share a rule's values; what \"all\" would give is every pair:");
        page.Table(
            ["Rule", "Used", "Pairs", "Records left out"],
            [
                .. profile.Blocking.Select(rule => (string[])
                [
                    rule.Rule,
                    rule.IsUsed ? "yes" : "no",
                    LinkageWords.Count(rule.Pairs),
                    LinkageWords.Count(rule.RowsLeftOut),
                ]),
            ]);
        page.Line($"Linking compares at most {LinkageWords.Count(profile.PairsMost)} of "
            + $"{LinkageWords.Count(profile.PairsInAll)} pairs. Records are left out of a rule whose values too many "
            + "share; other rules have them.");
        LinkageWords.PrintEnd(page, profile.Table.Warnings, []);
    }
}
