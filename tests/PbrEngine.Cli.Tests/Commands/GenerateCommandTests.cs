using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Generate_Council_IsThereAndNothingElse()
    {
        var answer = _bench.Done(Line("--json"));
        Assert.Equal(3, answer.Json().GetProperty("families").GetInt32());
        Assert.Equal(
            ["agreements.yaml", "landing", "truth"],
            Directory.EnumerateFileSystemEntries(_bench.At("c")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Generate_FolderThatHoldsACouncil_IsRefused()
    {
        _bench.Done(Line());
        Assert.Equal(ExitCode.Refused, _bench.Run(Line()).Code);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("-0.1")]
    [InlineData("0,1")]
    [InlineData("NaN")]
    public void Generate_MessOutsideItsLimits_IsAWrongArgument(string mess)
    {
        var answer = _bench.Run(Line("--mess", mess));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--mess takes a share", answer.Error, StringComparison.Ordinal);
    }

    private string[] Line(params string[] more) =>
        ["generate", "--families", "3", "--seed", "1", "--out", _bench.At("c"), .. more];
}
