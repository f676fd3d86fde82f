using System.Data.Common;
using Microsoft.Data.Sqlite;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Dialects;

/// <summary>SQLite.</summary>
public sealed class SqliteDialect : SqlDialect
{
    // Primary result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // Extended result codes of a constraint: primary key, unique key.
    private const int DuplicateKey = 1555;
    private const int DuplicateUnique = 2067;

    /// <inheritdoc/>
    public override string Name => "sqlite";

    /// <inheritdoc/>
    public override string CreateJournal =>
        """
        CREATE TABLE IF NOT EXISTS Migration (
            Number INTEGER NOT NULL,
            Name TEXT NOT NULL,
            Sha256 TEXT NOT NULL,
            AppliedAt TEXT NOT NULL,
            CONSTRAINT PK_Migration PRIMARY KEY (Number)
        ) STRICT
        """;

    /// <inheritdoc/>
    public override string InsertIfAbsent(
        string table, IReadOnlyList<string> columns, IReadOnlyList<string> key) =>
        $"""
        INSERT INTO {Quote(table)} (
        {Names(columns)}
        )
        VALUES (
        {Parameters(columns)}
        )
        ON CONFLICT ({string.Join(", ", key.Select(Quote))}) DO NOTHING
        """;

    /// <inheritdoc/>
    public override string WithNewId(string insert) => $"{insert};\nSELECT last_insert_rowid()";

    /// <inheritdoc/>
    public override Exception? Explain(DbException error, string database) =>
        (error as SqliteException)?.SqliteErrorCode switch
        {
            Busy or Locked => new StoreBusyException(
                $"Another process is writing to {database}, so nothing was written. "
                + "Wait until it has finished, then try again.", error),
            Full => new StoreFullException(
                $"There is no room to write to {database}, so nothing was written. "
                + "Free disk space where it lies (or raise its page limit), then try again.", error),
            InputOutput => new StoreFullException(
                $"The disk under {database} did not take a write, so nothing was written. "
                + "Check its free space, quota and health, then try again.", error),
            ReadOnly => new DatabaseUnavailableException(
                $"{database} may not be written to. Check the rights on the file and its folder, then try again.",
                error),
            CannotOpen => new DatabaseUnavailableException(
                $"There is no database at {database}, or it may not be opened. "
                + "Check the path, or make one with: pbr db migrate.", error),
            Corrupt or NotADatabase => new DatabaseUnavailableException(
                $"{database} is not a sound SQLite database. Restore it from its backup (db/README.md).", error),
            _ => null,
        };

    /// <inheritdoc/>
    public override bool IsDuplicate(DbException error) =>
        error is SqliteException { SqliteExtendedErrorCode: DuplicateKey or DuplicateUnique };
}
