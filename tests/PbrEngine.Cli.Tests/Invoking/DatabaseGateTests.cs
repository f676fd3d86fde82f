using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;
using PbrEngine.Data.Migrating;

namespace PbrEngine.Cli.Tests.Invoking;

public sealed class DatabaseGateTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void ForReading_NoDatabase_RefusesAndMakesNone()
    {
        var answer = _bench.Run("cohort");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(_bench.Database, answer.Error, StringComparison.Ordinal);
        Assert.Contains("pbr db migrate", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_bench.Database));
    }

    [Fact]
    public void ForReading_OlderDatabase_RefusesAndLeavesItOlder()
    {
        MigrateBy(-1);
        Assert.Contains("older", _bench.Run("agreements", "list").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.VerificationFailed, _bench.Run("db", "check").Code);
    }

    [Fact]
    public void ForWriting_OlderDatabase_MigratesItAndSaysSo()
    {
        MigrateBy(-1);
        var answer = _bench.Run("publish", "--as-at", "2026-10-31");
        Assert.Contains("brought to this program's version", answer.Error, StringComparison.Ordinal);
        _bench.Done("db", "check");
    }

    [Fact]
    public void ForWriting_NoDatabase_MakesItAndSaysSoOnce()
    {
        string[] line = ["publish", "--as-at", "2026-10-31"];
        Assert.Contains("was made", _bench.Run(line).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("was made", _bench.Run(line).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreements", "list")]
    [InlineData("publish", "--as-at", "2026-10-31")]
    [InlineData("db", "migrate")]
    public void Open_NewerDatabase_IsLeftAlone(params string[] line)
    {
        MigrateBy(+1);
        var answer = _bench.Run(line);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("newer than this program", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_FolderOrMissingFolder_IsAWrongArgument()
    {
        Assert.Equal(ExitCode.WrongArguments, _bench.Run("db", "migrate", "--db", Path.GetTempPath()).Code);
        var answer = _bench.Run("db", "migrate", "--db", _bench.At("nowhere/pbr.db"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("no folder", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_FailsAndLeavesItAsItIs()
    {
        File.WriteAllText(_bench.Database, "These are my notes, not a database, and they are long enough to be read.");
        var before = File.ReadAllBytes(_bench.Database);
        Assert.Equal(ExitCode.Failed, _bench.Run("agreements", "list").Code);
        Assert.Equal(ExitCode.Failed, _bench.Run("publish", "--as-at", "2026-10-31").Code);
        Assert.Equal(before, File.ReadAllBytes(_bench.Database));
    }

    private void MigrateBy(int more)
    {
        var scripts = MigrationScripts.Of("sqlite");
        IReadOnlyList<MigrationScript> other = more < 0
            ? [.. scripts.SkipLast(-more)]
            : [.. scripts, new(scripts[^1].Number + 1, "later", "CREATE TABLE Later (Id INTEGER NOT NULL) STRICT")];
        new Migrator(new PbrDatabase(_bench.Database), new StoppedClock(), other).Migrate();
    }
}
