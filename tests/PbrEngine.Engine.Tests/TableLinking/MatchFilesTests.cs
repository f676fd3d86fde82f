using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MatchFilesTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_OneFileThatCannotBeWritten_LeavesNoOther()
    {
        var outputs = new MatchOutputs { Clusters = _folder.At("c.csv"), Pairs = _folder.At("none/p.csv") };
        MatchFiles.Open([], outputs, _refusals).Dispose();
        Assert.Equal("LNK-017", Assert.Single(_refusals).Code);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void Open_OutputOverATable_IsRefused()
    {
        var file = _folder.At("p.csv");
        MatchFiles.Open([file], new() { Links = file }, _refusals).Dispose();
        Assert.Equal("LNK-018", Assert.Single(_refusals).Code);
    }

    [Fact]
    public void Open_AnswerInAChartsPlace_IsRefused()
    {
        var outputs = new MatchOutputs { Clusters = _folder.At("weights.svg"), Charts = _folder.At("") };
        MatchFiles.Open([], outputs, _refusals).Dispose();
        Assert.Equal("LNK-018", Assert.Single(_refusals).Code);
    }

    [Fact]
    public void Write_Files_AreToldInOrder()
    {
        var matched = MatchBench.Matched(new()
        {
            Tables = [MatchBench.People(_folder)],
            Outputs = new()
            {
                Clusters = _folder.At("c.csv"),
                Pairs = _folder.At("pairs.csv"),
                Links = _folder.At("links.csv"),
                Model = _folder.At("m.json"),
                Charts = _folder.At("charts"),
            },
        });
        Assert.All(matched.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal(["c.csv", "charts", "links.csv", "m.json", "p.csv", "pairs.csv"], _folder.Names());
        Assert.Equal(9, matched.Files.Count);
    }
}
