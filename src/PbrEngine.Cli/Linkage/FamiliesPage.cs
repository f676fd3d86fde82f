using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>Families of a day, for people and for machines: counts, never persons.</summary>
internal sealed class FamiliesPage(DerivedFamilies derived)
{
    /// <summary>The counts.</summary>
    internal object ForMachines() => new
    {
        derived.AsAt,
        derived.Families,
        derived.Persons,
        derived.PersonsShared,
        ByBasis = derived.ByBasis.Select(one => new { one.Basis, one.Families }),
        derived.Ended,
        derived.Merged,
        derived.Split,
        derived.Warnings,
        derived.Files,
    };

    /// <summary>The counts in sentences and a table.</summary>
    internal void Print(Page page)
    {
        page.Line($"As at {IsoDate.Write(derived.AsAt)}: {LinkageWords.Count(derived.Families)} families of "
            + $"{LinkageWords.Count(derived.Persons)} persons, {LinkageWords.Count(derived.PersonsShared)} of whom are "
            + "in more than one.");
        page.Table(
            ["Grown from", "Families"],
            [.. derived.ByBasis.Select(one => (string[])[one.Basis, LinkageWords.Count(one.Families)])]);
        page.Line($"Of the prior families, {LinkageWords.Count(derived.Merged)} merged into others, persons left one "
            + $"for another {LinkageWords.Count(derived.Split)} times, and {LinkageWords.Count(derived.Ended)} have "
            + "nobody now; their ids are kept.");
        LinkageWords.PrintEnd(page, derived.Warnings, derived.Files);
    }
}
