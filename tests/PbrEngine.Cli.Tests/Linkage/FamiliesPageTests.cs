using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class FamiliesPageTests
{
    [Fact]
    public void Print_Counts_AreToldInSentences()
    {
        var output = Drawn.Of(new FamiliesPage(new DerivedFamilies
        {
            AsAt = new(2026, 10, 31),
            Families = 1200,
            Persons = 3456,
            PersonsShared = 7,
            ByBasis = [("tenancy", 1200)],
            Ended = 3,
            Merged = 2,
            Split = 1,
            Warnings = ["Mind it."],
            Files = ["f.csv"],
        }).Print);
        Assert.Contains("As at 2026-10-31: 1,200 families of 3,456 persons, 7 of whom are in more than one.", output,
            StringComparison.Ordinal);
        Assert.Matches(@"tenancy\s+1,200", output);
        Assert.Contains("2 merged into others, persons left one for another 1 times, and 3 have nobody now", output,
            StringComparison.Ordinal);
        Assert.EndsWith("Look at: Mind it.\nWritten: f.csv\n", output, StringComparison.Ordinal);
    }
}
