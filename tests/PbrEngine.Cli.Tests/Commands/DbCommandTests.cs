using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class DbCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Migrate_Twice_DoesNothingTheSecondTime()
    {
        Assert.Contains("applied 0001", _bench.Done("db", "migrate").Output, StringComparison.Ordinal);
        Assert.Contains("up to date", _bench.Done("db", "migrate").Output, StringComparison.Ordinal);
        Assert.True(_bench.Done("db", "check", "--json").Json().GetProperty("is_clean").GetBoolean());
    }

    [Fact]
    public void Check_NoDatabase_IsRefused() => Assert.Equal(ExitCode.Refused, _bench.Run("db", "check").Code);
}
