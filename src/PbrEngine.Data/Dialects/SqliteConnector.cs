using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PbrEngine.Data.Dialects;

/// <summary>Opens SQLite files with the settings that the store rests on.</summary>
internal static class SqliteConnector
{
    private const int CacheKibibytes = 65_536;
    private const int WalBytesMax = 67_108_864;

    internal static DbConnection Open(string path, DatabaseAccess access, PbrDatabaseOptions options)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = access == DatabaseAccess.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            // A pooled connection would keep the file and its settings after its owner has gone.
            Pooling = false,
            // The driver's own retries stop here; the waiting proper is SQLite's (busy_timeout).
            DefaultTimeout = 1,
        };
        var connection = new SqliteConnection(text.ConnectionString);
        try
        {
            connection.Open();
            Configure(connection, access, options);
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A transaction that sees one state of the database and takes no lock.</summary>
    internal static DbTransaction BeginRead(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: true);

    private static void Configure(SqliteConnection connection, DatabaseAccess access, PbrDatabaseOptions options)
    {
        Set(connection, string.Create(
            CultureInfo.InvariantCulture, $"busy_timeout = {(long)options.BusyWait.TotalMilliseconds}"));
        // Readers see the last published state while a night is being written; set once, kept in the file.
        if (access == DatabaseAccess.Create && !IsWal(connection))
            Set(connection, "journal_mode = WAL");
        Set(connection, "foreign_keys = ON");
        Set(connection, "synchronous = NORMAL");
        Set(connection, "temp_store = MEMORY");
        Set(connection, string.Create(CultureInfo.InvariantCulture, $"cache_size = -{CacheKibibytes}"));
        Set(connection, string.Create(CultureInfo.InvariantCulture, $"journal_size_limit = {WalBytesMax}"));
        if (options.PagesMax is { } pages)
            Set(connection, string.Create(CultureInfo.InvariantCulture, $"max_page_count = {pages}"));
        if (access == DatabaseAccess.Read)
            Set(connection, "query_only = ON");
    }

    private static bool IsWal(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return string.Equals(command.ExecuteScalar() as string, "wal", StringComparison.OrdinalIgnoreCase);
    }

    private static void Set(SqliteConnection connection, string setting)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + setting;
        command.ExecuteNonQuery();
    }
}
