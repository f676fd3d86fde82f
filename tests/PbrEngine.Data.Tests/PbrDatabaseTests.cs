using Dapper;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests;

public sealed class PbrDatabaseTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("synchronous", "1")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("cache_size", "-65536")]
    [InlineData("temp_store", "2")]
    [InlineData("query_only", "0")]
    public void OpenWrite_Setting_IsTheOneTheStoreRestsOn(string setting, string value)
    {
        using var connection = _temporary.Database.OpenWrite();

        Assert.Equal(value, connection.ExecuteScalar<string>("PRAGMA " + setting));
    }

    [Fact]
    public void OpenRead_Write_IsRefused()
    {
        using var connection = _temporary.Database.OpenRead();

        Assert.ThrowsAny<Exception>(() => connection.Execute("DELETE FROM Agreement"));
    }

    [Fact]
    public void OpenRead_NoDatabase_SaysWhereAndWhatToDo()
    {
        using var unmade = TemporaryDatabase.Unmade();

        var error = Assert.Throws<DatabaseUnavailableException>(() => unmade.Database.OpenRead());

        Assert.Contains(unmade.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains("pbr db migrate", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(unmade.Path));
    }

    [Fact]
    public void OpenRead_NotADatabase_IsNamedAsSuch()
    {
        using var unmade = TemporaryDatabase.Unmade();
        File.WriteAllText(unmade.Path, new string('x', 5000));

        var error = Assert.Throws<DatabaseUnavailableException>(() => unmade.Database.OpenRead());

        Assert.Contains("not a sound SQLite database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BeginWrite_BrokenReference_IsRefusedByTheDatabase()
    {
        using var unit = _temporary.Database.BeginWrite();

        var error = Assert.ThrowsAny<Exception>(() => unit.Execute(
            "INSERT INTO DeliveryPurpose (DeliveryId, Position, Purpose) VALUES (99, 0, 'support')"));

        Assert.Contains("FOREIGN KEY", error.Message, StringComparison.Ordinal);
    }
}
