using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class PairPageTests
{
    private static readonly PairExplanation Pair = new(
        -10, [new("surname", "LEE", null, "equal", 7, -1.5), new("dob", null, null, "missing", 0, 0)], -0.5, -5);

    [Fact]
    public void Print_Parts_AddUpFromLineToLine()
    {
        var output = Drawn.Of(new PairPage(new(Request("w.svg"), Pair, ["Mind it."])).Print);
        Assert.Matches(@"surname\s+LEE\s+equal\s+\+7\.00\s+-1\.50\s+-4\.50", output);
        Assert.Matches(@"relatives and namesakes agree too\s+-0\.50\s+-5\.00", output);
        Assert.Contains("Weight -5.00 bits: one person with probability 0.0303.", output, StringComparison.Ordinal);
        Assert.EndsWith("Look at: Mind it.\nWritten: w.svg\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NoChart_SaysNothingOfAFile() => Assert.DoesNotContain(
        "Written", Drawn.Of(new PairPage(new(Request(null), Pair, [])).Print), StringComparison.Ordinal);

    private static ExplainRequest Request(string? svg) =>
        new() { Table = new("p.csv"), Left = "1", Right = "2", Svg = svg };
}
