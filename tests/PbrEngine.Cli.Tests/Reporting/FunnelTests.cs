using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reporting;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Reporting;

[Collection(DemoReaders.Name)]
public sealed class FunnelTests(DemoCouncil demo)
{
    [Fact]
    public void Of_Demo_CountsWhatTheFilesSay()
    {
        var families = demo.Lines("families.csv").Skip(1).Select(l => l.Split(',')).ToList();
        var results = demo.Lines("results.csv").Skip(1).Select(l => l.Split(',')).ToList();
        var paid = results.Where(r => r[3] == "PAYABLE").ToLookup(r => r[2], r => r[0]);
        int[] expected =
        [
            families.Count,
            families.Count(f => f[3] == "Y"),
            families.Count(f => f[3] == "Y" && f[5].Length > 0),
            paid["attachment"].Count(),
            paid["sustained_progress"].Union(paid["continuous_employment"]).Count(),
            paid.SelectMany(families => families).Distinct().Count(),
        ];
        Assert.Equal(expected, Stages("expanded"));
        Assert.Equal(expected, Stages(null));
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
        new Funnel([new("known", "k", 200), new("eligible", "e", 100), new("claimed", "c", 0)])
            .Print(new Page(output, isTerminal: false));
        var bars = output.ToString().Split('\n')
            .Where(l => l.Contains('%', StringComparison.Ordinal))
            .Select(l => l.Count(c => c == '█'))
            .ToList();
        Assert.Equal([24, 12, 0], bars);
    }

    private IEnumerable<int> Stages(string? programme) => demo
        .Run(programme is null ? ["funnel", "--json"] : ["funnel", "--json", "--programme", programme])
        .Json().GetProperty("stages").EnumerateArray().Select(s => s.GetProperty("families").GetInt32());
}
