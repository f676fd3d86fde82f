using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Import_Steps_LeadToWhatOneRunLeadsTo()
    {
        var landing = InventedCouncil.Make(_bench);
        _bench.Done("import", "--landing", landing, "--as-at", InventedCouncil.FirstNight);
        _bench.Done("link", "--as-at", InventedCouncil.FirstNight);
        _bench.Done("evaluate", "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("steps"));
        Assert.Equal(ExitCode.Refused, _bench.Run("funnel").Code);
        _bench.Done("publish", "--as-at", InventedCouncil.FirstNight);
        _bench.Done("funnel");
        _bench.Done(
            "run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("whole"),
            "--again", "to compare");
        foreach (var file in (string[])["families.csv", "measures.csv", "persons.csv", "results.csv"])
        {
            Assert.Equal(
                File.ReadAllText(Path.Combine(_bench.At("steps"), file)),
                File.ReadAllText(Path.Combine(_bench.At("whole"), file)));
        }
    }

    [Fact]
    public void Import_NothingThere_IsRefused() => Assert.Equal(
        ExitCode.Refused, _bench.Run("import", "--landing", _bench.At("x"), "--as-at", "2026-10-31").Code);

    [Fact]
    public void Accept_NothingHeld_IsRefused()
    {
        var answer = _bench.Run("import", "--accept", "1", "--as", "me", "--reason", "because");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("None is held", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "--accept", "1", "--as", " ", "--reason", "x")]
    [InlineData("import", "--accept", "1", "--as", "me", "--reason", "")]
    [InlineData("import", "--accept", "1", "--as", "me", "--reason", "x", "--landing", "y")]
    public void Accept_WithoutWhoOrWhyOrWithALanding_IsAWrongArgument(params string[] line) =>
        Assert.Equal(ExitCode.WrongArguments, _bench.Run(line).Code);
}
