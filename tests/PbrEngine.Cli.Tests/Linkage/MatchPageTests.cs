using PbrEngine.Cli.Linkage;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class MatchPageTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Print_Charts_HaveTheirTablesBesideThem(bool hasCharts)
    {
        var request = new MatchRequest { Tables = [new(_bench.People()) { Truth = "person" }] };
        var matched = MatchTables.Match(request, CancellationToken.None).Value!;
        var output = Drawn.Of(new MatchPage(matched, hasCharts).Print);
        Assert.Equal(hasCharts, output.Contains("Pairs by weight:", StringComparison.Ordinal));
        Assert.DoesNotContain("missing", output, StringComparison.Ordinal);
        Assert.Matches(@"1\s+1[45]\d\s+2\s+\d\d\s", output);
    }
}
