using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("", "See: pbr --help")]
    [InlineData("fly", "See: pbr --help")]
    [InlineData("agreements", "See: pbr agreements --help")]
    [InlineData("run", "See: pbr run --help")]
    [InlineData("run --landing x", "'--as-at'")]
    [InlineData("cohort --nonsense", "--nonsense")]
    [InlineData("import --landing x", "--accept DELIVERY")]
    [InlineData("import --accept 1 --as me", "--reason TEXT")]
    public void Run_WrongArguments_SaysWhatIsWrongAndEndsWith2(string line, string said)
    {
        var answer = _bench.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("agreements import --help")]
    [InlineData("db check --help")]
    public void Run_Help_IsOutputAndDone(string line)
    {
        var answer = _bench.Done(line.Split(' '));
        Assert.Contains("Usage:", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EveryCommand_HasHelpThatNamesJson()
    {
        foreach (var line in (string[])["demo", "generate", "run", "import", "link", "evaluate", "publish", "cohort",
            "near-misses", "whatif", "funnel",
            "rules list", "agreements list", "agreements import", "db check", "db migrate"])
        {
            Assert.Contains("--json", _bench.Done([.. line.Split(' '), "--help"]).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Run_UnquotedConnectionString_NeverRepeatsThePassword()
    {
        var answer = _bench.Run("cohort", "--db", "Server=here;User", "Id=sa;Password=hunter2");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.DoesNotContain("hunter2", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnforeseenException_TellsItsKindAndNotItsMessage()
    {
        _bench.Done("db", "migrate");
        _bench.OpenStores = _ => throw new InvalidOperationException("Jane Doe born 2001-02-03");
        var answer = _bench.Run("agreements", "list");
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains(nameof(InvalidOperationException), answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BusyStore_SaysSoAndFails()
    {
        _bench.Done("db", "migrate");
        _bench.OpenStores = _ => throw new StoreBusyException("Another process is writing.");
        var answer = _bench.Run("agreements", "list");
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Equal("Another process is writing.", answer.Error.Trim());
    }

    [Fact]
    public void Run_ValueThatStartsWithAt_IsNoFileOfArguments()
    {
        var file = _bench.At("more");
        File.WriteAllText(file, "list");
        Assert.Equal(ExitCode.WrongArguments, _bench.Run("agreements", "@" + file).Code);
    }

    [Fact]
    public void Run_Stopped_FailsAndKeepsNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var answer = _bench.Run(
            stop.Token, "generate", "--families", "3", "--seed", "1", "--out", _bench.At("council"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith("Stopped.", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_bench.At("council")));
    }
}
