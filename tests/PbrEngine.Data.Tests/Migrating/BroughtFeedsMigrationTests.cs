using Dapper;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Migrating;

/// <summary>What script 0011 loosens, and what it leaves.</summary>
public sealed class BroughtFeedsMigrationTests
{
    [Theory]
    [InlineData("Agreement")]
    [InlineData("Delivery")]
    [InlineData("Content")]
    [InlineData("PersonRecord")]
    [InlineData("LinkEdge")]
    [InlineData("LinkReview")]
    [InlineData("FamilySnapshot")]
    [InlineData("Claim")]
    [InlineData("ClaimLine")]
    public void Tables_ThatNamedTheFeedsOrProgrammes_NameThemNoLonger(string table)
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        var sql = connection.ExecuteScalar<string>("SELECT sql FROM sqlite_schema WHERE name = @table", new { table })!;

        Assert.DoesNotContain("'early_help'", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("'expanded'", sql, StringComparison.Ordinal);
        Assert.Contains(" <> ''", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_AfterTheScript_IsSound()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();

        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Equal(0L, connection.ExecuteScalar<long>("PRAGMA writable_schema"));
    }
}
