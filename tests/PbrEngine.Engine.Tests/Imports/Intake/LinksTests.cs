using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class LinksTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-links-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void IsLink_OfRealFileFolderOrNothing_IsFalse()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "x");

        Assert.False(Links.IsLink(file) || Links.IsLink(_folder.FullName) || Links.IsLink(file + "none"));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("none")]
    [InlineData("")]
    public void IsLink_OfALinkWhereverItLeads_IsTrue(string target)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "file"), "x");
        var link = Path.Combine(_folder.FullName, "link");
        File.CreateSymbolicLink(link, Path.Combine(_folder.FullName, target));

        Assert.True(Links.IsLink(link));
    }
}
