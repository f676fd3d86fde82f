using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class OutputPathsTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.csv", "b.csv", true)]
    [InlineData("a.csv", "./a.csv", false)]
    public void AreApart_OutputOverInput_IsRefused(string input, string output, bool areApart)
    {
        Assert.Equal(areApart, OutputPaths.AreApart([input], [output], _refusals));
        Assert.Equal(areApart ? [] : ["LNK-018"], _refusals.Select(r => r.Code));
    }

    [Fact]
    public void AreApart_TwoOutputsInOneFile_AreRefused() =>
        Assert.False(OutputPaths.AreApart([], ["a.csv", "a.csv"], _refusals));

    [Theory]
    [InlineData("people.csv.part", "people.csv", null)]
    [InlineData("people.csv", "c.csv", "c.csv.part")]
    [InlineData("people.csv", "c.csv.part", "c.csv")]
    public void AreApart_DraftOverAnotherFile_IsRefused(string input, string first, string? second)
    {
        string?[] outputs = [first, second];
        Assert.False(OutputPaths.AreApart([input], outputs.OfType<string>(), _refusals));
        Assert.Equal("LNK-018", Assert.Single(_refusals).Code);
    }

    [Fact]
    public void MakeFolder_BehindAFile_IsRefused()
    {
        OutputPaths.MakeFolder(_folder.At("charts"), _refusals);
        Assert.Empty(_refusals);
        Assert.Equal(["charts"], _folder.Names());
        OutputPaths.MakeFolder(Path.Combine(_folder.Write("a.csv", "x"), "charts"), _refusals);
        Assert.Equal("LNK-017", Assert.Single(_refusals).Code);
    }
}
