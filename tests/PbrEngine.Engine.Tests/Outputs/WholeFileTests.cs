using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.Tests.Outputs;

public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Place => Path.Combine(folder, "a.txt");

    [Fact]
    public void WriteText_WhereAFileStands_TakesItsPlace()
    {
        File.WriteAllText(Place, "before");

        WholeFile.WriteText(Place, "ä\n");

        Assert.Equal([0xC3, 0xA4, 0x0A], File.ReadAllBytes(Place));
        Assert.Equal([Place], Directory.GetFiles(folder));
    }

    [Fact]
    public void Write_ThatFails_LeavesWhatStood()
    {
        File.WriteAllText(Place, "before");

        Assert.Throws<IOException>(() => WholeFile.Write(Place, draft =>
        {
            File.WriteAllText(draft, "half");
            throw new IOException("full");
        }));

        Assert.Equal("before", File.ReadAllText(Place));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
