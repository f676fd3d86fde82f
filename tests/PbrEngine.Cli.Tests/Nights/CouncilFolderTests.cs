using PbrEngine.Cli.Nights;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class CouncilFolderTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("landing")]
    [InlineData("truth")]
    [InlineData("agreements.yaml")]
    public void Taken_AnyPartOfACouncil_IsNamed(string part)
    {
        Assert.Null(CouncilFolder.Taken(_bench.At("x")));
        Directory.CreateDirectory(_bench.At("x/" + part));
        Assert.EndsWith(part, CouncilFolder.Taken(_bench.At("x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FolderWithOtherThings_LeavesThem()
    {
        Directory.CreateDirectory(_bench.At("x"));
        File.WriteAllText(_bench.At("x/notes.txt"), "mine");
        _bench.Done("generate", "--families", "2", "--seed", "1", "--out", _bench.At("x"));
        Assert.Equal("mine", File.ReadAllText(_bench.At("x/notes.txt")));
        Assert.Equal(4, Directory.EnumerateFileSystemEntries(_bench.At("x")).Count());
    }
}
