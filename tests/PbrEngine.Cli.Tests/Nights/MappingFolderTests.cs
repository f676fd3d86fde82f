using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class MappingFolderTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Read_NoFolder_IsAWrongArgument() => Assert.Contains("no folder", Run(), StringComparison.Ordinal);

    [Fact]
    public void Read_BrokenMapping_IsToldAndNothingIsImported()
    {
        Directory.CreateDirectory(_bench.At("mappings"));
        File.WriteAllText(_bench.At("mappings/schools.yaml"), "feed: [");
        var error = Run();
        Assert.Contains("schools.yaml", error, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported", error, StringComparison.Ordinal);
    }

    private string Run()
    {
        var landing = InventedCouncil.Make(_bench, families: 2);
        var answer = _bench.Run(
            "run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--mappings", _bench.At("mappings"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Equal(ExitCode.Refused, _bench.Run("link", "--as-at", InventedCouncil.FirstNight).Code);
        return answer.Error;
    }
}
