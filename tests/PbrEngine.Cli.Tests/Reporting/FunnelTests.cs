using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reporting;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Reporting;

[Collection(DemoReaders.Name)]
public sealed class FunnelTests(DemoCouncil demo)
{
    /// <summary>An attachment is payable when the family is worked with; only one programme pays for it.</summary>
    [Fact]
    public void Of_Demo_CountsWhatTheFilesSay()
    {
        var expanded = Stages("expanded").ToList();
        var supporting = Stages("supporting-families").ToList();
        Assert.Equal(Expected("expanded", "sustained_progress", "continuous_employment"), expanded);
        Assert.Equal(Paid("attachment").Count, expanded[3]);
        Assert.Equal(Expected("supporting-families", "successful_outcome"), supporting);
        Assert.True(supporting[3] >= supporting[4], "A family that isn't worked with was paid for.");
        Assert.Equal(expanded.Zip(supporting, (one, other) => one + other), Stages(null));
    }

    [Fact]
    public void Print_SeveralProgrammes_HaveAColumnEach()
    {
        var heading = demo.Run("funnel").Output.Split('\n').Single(l => l.Contains("Stage", StringComparison.Ordinal));
        Assert.Matches("Families +expanded +supporting-families +Share", heading);
        Assert.DoesNotContain(
            "supporting-families", demo.Run("funnel", "--programme", "expanded").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OtherProgramme_HasNoFamily()
    {
        Assert.All(Stages("phase1"), count => Assert.Equal(0, count));
        Assert.Equal(ExitCode.Done, demo.Run("funnel", "--programme", "phase1").Code);
    }

    [Fact]
    public void Print_Stages_HaveBarsThatNarrow()
    {
        using var output = new StringWriter();
        var one = new Dictionary<string, int>();
        new Funnel([new("known", "k", 200, one), new("eligible", "e", 100, one), new("claimed", "c", 0, one)])
            .Print(new Page(output, isTerminal: false));
        var bars = output.ToString().Split('\n')
            .Where(l => l.Contains('%', StringComparison.Ordinal))
            .Select(l => l.Count(c => c == '█'))
            .ToList();
        Assert.Equal([24, 12, 0], bars);
    }

    /// <summary>The stages as families.csv and results.csv have them; what is worked with, they don't say.</summary>
    private int[] Expected(string programme, params string[] results)
    {
        var families = Rows("families.csv").Where(f => f[1] == programme).ToList();
        var refs = families.Select(f => f[0]).ToHashSet();
        var paid = results.SelectMany(Paid).Where(refs.Contains).Distinct().ToList();
        return
        [
            families.Count,
            families.Count(f => f[3] == "Y"),
            families.Count(f => f[3] == "Y" && f[5].Length > 0),
            Stages(programme).ElementAt(3),
            paid.Count,
            paid.Union(Paid("attachment").Where(refs.Contains)).Count(),
        ];
    }

    private List<string> Paid(string result) =>
        [.. Rows("results.csv").Where(r => r[2] == result && r[3] == "PAYABLE").Select(r => r[0])];

    private IEnumerable<string[]> Rows(string file) => demo.Lines(file).Skip(1).Select(l => l.Split(','));

    private IEnumerable<int> Stages(string? programme) => demo
        .Run(programme is null ? ["funnel", "--json"] : ["funnel", "--json", "--programme", programme])
        .Json().GetProperty("stages").EnumerateArray().Select(s => s.GetProperty("families").GetInt32());
}
