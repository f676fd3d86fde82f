using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using PbrEngine.Data.Dialects;
using PbrEngine.Data.Running;

namespace PbrEngine.Data;

/// <summary>
/// One write transaction on its own connection. Disposed without <see cref="Commit"/>, it leaves no trace.
/// </summary>
public sealed class WriteUnit : IDisposable
{
    private readonly PbrDatabase _database;
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly WriteFence? _fence;

    private WriteUnit(PbrDatabase database, DbConnection connection, DbTransaction transaction)
    {
        _database = database;
        _connection = connection;
        _transaction = transaction;
        _fence = database.Fence;
    }

    internal static WriteUnit Begin(PbrDatabase database, DbConnection connection)
    {
        var unit = Open(database, connection);
        var isPassed = false;
        try
        {
            unit._fence?.Pass(unit);
            isPassed = true;
            return unit;
        }
        finally
        {
            if (!isPassed)
                unit.Dispose();
        }
    }

    private static WriteUnit Open(PbrDatabase database, DbConnection connection)
    {
        try
        {
            // The provider takes the write lock here and not at the first write, so that a busy database is known
            // before any work is done.
            return new WriteUnit(database, connection, connection.BeginTransaction());
        }
        catch (DbException error)
        {
            connection.Dispose();
            if (database.Dialect.Explain(error, database.Path) is { } known)
                throw known;
            throw;
        }
    }

    internal SqlDialect Dialect => _database.Dialect;

    internal int Execute(string sql, object? parameters = null) =>
        Guard(() => _connection.Execute(sql, parameters, _transaction));

    /// <summary>Inserts a row unless a unique key forbids it.</summary>
    /// <returns>False where such a row is there already; the unit is then of no further use.</returns>
    internal bool TryInsert(string sql, object parameters)
    {
        try
        {
            Execute(sql, parameters);
            return true;
        }
        catch (DbException error) when (Dialect.IsDuplicate(error))
        {
            return false;
        }
    }

    internal T? Scalar<T>(string sql, object? parameters = null) =>
        Guard(() => _connection.ExecuteScalar<T>(sql, parameters, _transaction));

    internal IReadOnlyList<T> Query<T>(string sql, object? parameters = null) =>
        Guard(() => _connection.Query<T>(sql, parameters, _transaction).AsList());

    internal DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        return command;
    }

    /// <summary>The insert as the database's own compiled statement; null when only the provider can run it.</summary>
    internal SqliteInsert? Native(string sql, IReadOnlyList<string> names) =>
        _connection is SqliteConnection sqlite ? new SqliteInsert(sqlite, sql, names) : null;

    /// <summary>Makes everything written in the unit exist.</summary>
    public void Commit()
    {
        // A long unit ends with a lease that has just been renewed.
        _fence?.Pass(this);
        Guard(() =>
        {
            _transaction.Commit();
            return 0;
        });
    }

    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error) when (Explain(error) is not null)
        {
            throw Explain(error)!;
        }
    }

    internal Exception? Explain(DbException error) => _database.Dialect.Explain(error, _database.Path);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Closing undoes what was not committed, and unlike an explicit rollback does so after a full disk as well.
        _transaction.Dispose();
        _connection.Dispose();
    }
}
