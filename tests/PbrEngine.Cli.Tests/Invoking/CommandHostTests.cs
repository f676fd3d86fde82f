using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Invoking;

public sealed class CommandHostTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void OnDatabase_OptionAndVariable_TheOptionWins()
    {
        _bench.Done("db", "migrate", "--db", _bench.At("chosen.db"));
        Assert.True(File.Exists(_bench.At("chosen.db")));
        Assert.False(File.Exists(_bench.Database));
    }

    [Theory]
    [InlineData("Server=here;Password=hunter2")]
    [InlineData(" ")]
    public void OnDatabase_VariableThatIsNoPath_IsAWrongArgumentAndNotRepeated(string text)
    {
        _bench.Variables["PBR_DB"] = text;
        var answer = _bench.Run("cohort");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("path of a SQLite file", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cohort")]
    [InlineData("funnel")]
    [InlineData("near-misses")]
    public void Shows_NothingPublished_Refuses(string command)
    {
        _bench.Done("db", "migrate");
        var answer = _bench.Run(command, "--json");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Equal("RUN-005", answer.Json().GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public void Shows_DayThatWasNotPublished_NamesIt()
    {
        _bench.Done("db", "migrate");
        Assert.Contains("2026-10-30", _bench.Run("funnel", "--as-at", "2026-10-30").Error, StringComparison.Ordinal);
    }
}
