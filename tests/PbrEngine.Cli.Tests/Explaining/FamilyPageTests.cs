using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Explaining;

[Collection(DemoReaders.Name)]
public sealed class FamilyPageTests(DemoCouncil demo)
{
    [Fact]
    public void Print_APayableFamily_ReadsFromResultToLine()
    {
        var family = Results().First(r => r[2] == "sustained_progress" && r[3] == "PAYABLE")[0];
        var page = demo.Run("explain", family).Output;
        const string Result = "significant and sustained progress: payable £800.00 (EXP-SSP-01)";
        var result = page.IndexOf(Result, StringComparison.Ordinal);
        var problems = page.IndexOf("Problems that count", StringComparison.Ordinal);
        var measures = page.IndexOf("Measure", problems, StringComparison.Ordinal);
        var lines = page.IndexOf("The lines, in the landing folder:", StringComparison.Ordinal);
        Assert.True(0 < result && result < problems && problems < measures && measures < lines, page);
        Assert.Contains("[1] ", page[lines..], StringComparison.Ordinal);
        Assert.Matches("police +2026-10-31 +[0-9-]+ to 2026-10-31", page[measures..lines]);
    }

    [Fact]
    public void Print_AnUnpaidResult_SaysWhyInWordsAndByCode()
    {
        var row = Results().First(r => r[4].StartsWith("NOT_ATTACHED", StringComparison.Ordinal));
        var page = demo.Run("explain", row[0], "--result", row[2]).Output;
        const string Because = "  Not paid: The family isn't attached to the programme yet. [NOT_ATTACHED]";
        Assert.Contains(Because, page, StringComparison.Ordinal);
        Assert.Contains("No measures: the family isn't attached.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_APayableFamily_TellsMeasuresAndRulesInSentences()
    {
        var family = Results().First(r => r[2] == "sustained_progress" && r[3] == "PAYABLE")[0];
        var page = demo.Run("explain", family).Output;
        Assert.Contains("  Payable, £800.00: Progress on every problem", page, StringComparison.Ordinal);
        const string Fired = "  EXP-SSP-01 fired, for the result significant and sustained progress.";
        Assert.Contains(Fired, page, StringComparison.Ordinal);
        // The full stack's library can't say why not (docs/stacks.md).
        var whyNot = Programmes.All.All(r => r.Program.TellsWhyNot)
            ? "it needs that state is not met;"
            : "which condition failed isn't on record.";
        Assert.Contains("  EXP-SSP-02 did not fire: " + whyNot, page, StringComparison.Ordinal);
        Assert.DoesNotContain("What it decides", page, StringComparison.Ordinal);
    }

    private IEnumerable<string[]> Results() => demo.Lines("results.csv").Select(l => l.Split(','));
}
