using System.Xml.Linq;
using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class ChartFilesTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_AnswerWithTruth_AreFiveCharts() =>
        Assert.Equal(
            ["weights.svg", "levels.svg", "sizes.svg", "thresholds.svg", "calibration.svg"],
            ChartFiles.Of(MatchBench.Matched(new() { Tables = [MatchBench.People(_folder)] })).Select(c => c.Name));

    [Fact]
    public void Of_AnswerWithoutTruth_AreThree()
    {
        var table = MatchBench.People(_folder) with { Truth = null, Map = ["ignore=person"] };
        var charts = ChartFiles.Of(MatchBench.Matched(new() { Tables = [table] })).ToList();
        Assert.Equal(3, charts.Count);
        Assert.DoesNotContain("missing", charts[1].Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Charts_AreWholeDocuments()
    {
        var paths = ChartFiles.Write(_folder.At(""), [("a.svg", "<svg/>")]);
        Assert.Equal("svg", XDocument.Load(Assert.Single(paths)).Root!.Name.LocalName);
        Assert.Equal(["a.svg"], _folder.Names());
    }
}
