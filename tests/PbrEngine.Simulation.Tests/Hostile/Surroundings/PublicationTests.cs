using System.Globalization;
using Microsoft.Data.Sqlite;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Surroundings;

/// <summary>
/// Nights that die after their gates were checked and before they are published, and in the middle of publication:
/// nothing is half published, and the next run ends what was begun.
/// </summary>
public sealed class PublicationTests
{
    private const int TriesMax = 20;

    [Fact]
    public async Task Run_KilledBetweenGatesAndPublication_IsPublishedByTheNext()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var attempt = await KilledAfterItsGates(bench);
        var published = Text(bench, "SELECT COALESCE(MAX(AttemptId), 0) FROM PublishedRun");
        Assert.NotEqual(attempt, published);
        Assert.Equal("running", Text(bench, $"SELECT State FROM RunAttempt WHERE AttemptId = {attempt}"));
        var linked = Linked(bench, attempt);

        // An earlier try may have been published before it was caught.
        var night = published == "0" ? await bench.Run() : await bench.Run("--again", "the last one was killed");

        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
        if (published == "0")
        {
            Assert.Equal(attempt, Text(bench, "SELECT AttemptId FROM PublishedRun"));
            Assert.Equal(linked, Linked(bench, attempt)); // what was finished isn't done again
        }
    }

    [Fact]
    public async Task Run_PublicationBreaksInTheMiddle_LeavesNothingOfIt()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        using (var connection = Open(bench))
        {
            Execute(connection, "CREATE TRIGGER Breaks BEFORE INSERT ON PublishedRun BEGIN "
                + "SELECT RAISE(ABORT, 'broken by the test'); END");
        }

        var broken = await bench.Run();
        broken.MustBeOrderly();
        broken.MustEndWith(1);
        Assert.False(broken.HasResults);
        Assert.Equal("failed", Text(bench, "SELECT State FROM RunAttempt"));
        Assert.Equal("failed", Text(bench, "SELECT State FROM RunStep WHERE Step = 'publish'"));
        Assert.Equal("0", Text(bench, "SELECT COUNT(*) FROM PublishedRun"));
        var shown = await Pbr.Run(bench.Root, "runs", "--db", bench.Database);
        Assert.Contains("publish failed", shown.Output, StringComparison.Ordinal);

        using (var connection = Open(bench))
        {
            Execute(connection, "DROP TRIGGER Breaks");
        }

        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
        Assert.Equal("1", Text(bench, "SELECT COUNT(*) FROM RunAttempt"));
    }

    /// <summary>Kills a night that waits for the lock of its publication; answers with its attempt.</summary>
    private static async Task<string> KilledAfterItsGates(Bench bench)
    {
        for (var number = 1; number <= TriesMax; number++)
        {
            var attempt = number.ToString(CultureInfo.InvariantCulture);
            var arguments = bench.Arguments(GoodTree.AsAt, bench.In("killed"));
            using var process = Pbr.Start(bench.Root, [.. arguments, "--again", "try " + attempt]);
            using var connection = Open(bench);
            while (!process.HasExited && !HasGates(connection, attempt))
            {
                // Between two looks lies less than a night needs from its gates to its publication.
            }

            using var transaction = connection.BeginTransaction();
            var isCaught = !process.HasExited && Text(
                connection, transaction, $"SELECT State FROM RunAttempt WHERE AttemptId = {attempt}") == "running";
            if (isCaught)
            {
                process.Kill(entireProcessTree: true);
            }

            transaction.Rollback();
            await process.WaitForExitAsync();
            if (isCaught)
            {
                return attempt;
            }
        }

        Assert.Fail($"No night in {TriesMax} could be caught between its gates and its publication.");
        return "";
    }

    private static bool HasGates(SqliteConnection connection, string attempt) => HasGateTable(connection)
        && Text(connection, null, $"SELECT COUNT(*) FROM RunGate WHERE AttemptId = {attempt}") != "0";

    private static bool HasGateTable(SqliteConnection connection) =>
        Text(connection, null, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'RunGate'") == "1";

    private static string Linked(Bench bench, string attempt) =>
        Text(bench, $"SELECT StartedAt FROM RunStep WHERE AttemptId = {attempt} AND Step = 'link'");

    private static string Text(Bench bench, string sql)
    {
        using var connection = Open(bench);
        return Text(connection, null, sql);
    }

    private static string Text(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private static SqliteConnection Open(Bench bench)
    {
        var connection = new SqliteConnection($"Data Source={bench.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
