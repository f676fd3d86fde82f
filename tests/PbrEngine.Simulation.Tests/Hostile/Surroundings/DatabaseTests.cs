using Microsoft.Data.Sqlite;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Surroundings;

/// <summary>Databases that can't be used: said plainly, and left as they were.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public async Task Run_DatabaseIsAFolder_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.Delete(bench.Database);
        Directory.CreateDirectory(bench.Database);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 2);
        night.MustSay(bench.Database);
        Assert.False(night.HasResults);
    }

    [Theory]
    [InlineData("This is no database, only a note that somebody left here, long enough to fill a header and more.")]
    [InlineData("SQLite format 3\0garbage after a good beginning, and garbage, and garbage, and more garbage")]
    public async Task Run_DatabaseIsGarbage_IsSaidAndLeft(string garbage)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.WriteAllText(bench.Database, garbage);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 2);
        night.MustSay(bench.Database);
        Assert.Equal(garbage, File.ReadAllText(bench.Database));
    }

    [Fact]
    public async Task Run_DatabaseCutShort_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var whole = File.ReadAllBytes(bench.Database);
        File.WriteAllBytes(bench.Database, whole[..(whole.Length / 2)]);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        night.MustSay(bench.Database);
    }

    [Fact]
    public async Task Run_DatabaseOfAnotherProgram_IsSaidAndLeft()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.Delete(bench.Database);
        Execute(bench.Database, "CREATE TABLE Person (Song TEXT); INSERT INTO Person VALUES ('la')");
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        Assert.Equal("la", Ask(bench.Database, "SELECT Song FROM Person"));
    }

    [Fact]
    public async Task Run_DatabaseOfANewerVersion_IsSaidAndLeft()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var columns = Ask(bench.Database, "SELECT group_concat(name) FROM pragma_table_info('Migration')");
        var number = columns.Split(',')[0];
        Execute(bench.Database, "CREATE TEMP TABLE t AS SELECT * FROM Migration ORDER BY 1 DESC LIMIT 1; "
            + $"UPDATE t SET {number} = 9999; INSERT INTO Migration SELECT * FROM t");
        var before = File.ReadAllBytes(bench.Database);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 3);
        night.MustSay("newer");
        Assert.False(night.HasResults);
        Assert.Equal(before, File.ReadAllBytes(bench.Database));
    }

    [Fact]
    public async Task Run_DatabaseLockedByAnother_IsSaidAndWorksAfterwards()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        Night night;
        using (var other = Open(bench.Database))
        {
            Execute(other, "BEGIN IMMEDIATE");
            night = await bench.Run();
            Execute(other, "ROLLBACK");
        }

        night.MustBeOrderly();
        night.MustEndWith(1, 3);
        night.MustSay("another");
        Assert.False(night.HasResults);
        var good = await bench.Run();
        good.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), good.Results);
    }

    [FactUnlessRoot]
    public async Task Run_DatabaseReadOnly_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.SetAttributes(bench.Database, FileAttributes.ReadOnly);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 3);
        night.MustSay(bench.Database);
    }

    [Fact]
    public async Task Run_DatabaseInAFolderThatIsNone_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var database = bench.In("nowhere/pbr.db");
        var told = await Pbr.Run(bench.Root, "run", "--landing", bench.Landing, "--as-at", GoodTree.AsAt,
            "--out", bench.In("out"), "--db", database);
        var night = new Night(told, bench.In("out"));
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        night.MustSay("nowhere");
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Ask(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
