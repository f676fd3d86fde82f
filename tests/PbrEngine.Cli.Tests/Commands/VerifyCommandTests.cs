using Microsoft.Data.Sqlite;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    [Theory]
    [InlineData("UPDATE LedgerEntry SET AmountPence = AmountPence + 1 WHERE EntryNumber = 3", "entry 3")]
    [InlineData("DELETE FROM LedgerEntry WHERE EntryNumber = 2", "entry")]
    public void Verify_TamperedLedger_NamesTheFirstBadEntryAndExitsWithFour(string tampering, string entry)
    {
        var landing = InventedCouncil.Make(_bench, families: 30);
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.SecondNight);
        _bench.Done("rules", "confirm", "expanded/v2015-04", "--all", "--source", "The framework", "--as", "f.inance");
        _bench.Done("claim", "prepare", "--programme", "expanded", "--window", "2026-09", "--as", "preparer");
        _bench.Done("claim", "approve", "1", "--as", "approver");
        Assert.Equal(ExitCode.Done, _bench.Run("verify").Code);

        Tamper(tampering);

        var answer = _bench.Run("verify");
        Assert.Equal(ExitCode.VerificationFailed, answer.Code);
        Assert.Contains("ledger chain", answer.Error, StringComparison.Ordinal);
        Assert.Contains(entry, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_NoDatabase_IsRefused() => Assert.Equal(ExitCode.Refused, _bench.Run("verify").Code);

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_bench.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _bench.Dispose();
}
