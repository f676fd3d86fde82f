using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PbrEngine.Data.Dialects;

/// <summary>
/// One insert as SQLite's own compiled statement. The provider looks every parameter up by its name again for each row,
/// which took longer than the insert itself (docs/quality/speed.md).
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _positions;
    private readonly object?[] _bound;
    private byte[] _text = new byte[1024];

    /// <summary>Compiles the insert.</summary>
    /// <param name="connection">An open connection, in whose transaction the rows are written.</param>
    /// <param name="sql">The insert.</param>
    /// <param name="names">Its parameters without their mark, in the order in which values are given.</param>
    internal SqliteInsert(SqliteConnection connection, string sql, IReadOnlyList<string> names)
    {
        _connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_connection, sql, out _statement));
        _positions = [.. names.Select(Position)];
        _bound = new object?[names.Count];
    }

    /// <summary>Gives a parameter its value, which it keeps from row to row until it is given another.</summary>
    internal void Set(int index, object? value)
    {
        // A statement begins with nothing but nulls, and the same object needs no binding again: codes, years and
        // school numbers are pooled at intake, so that this holds for half the values.
        if (ReferenceEquals(value, _bound[index]))
            return;
        Check(Bind(_positions[index], value));
        _bound[index] = value;
    }

    /// <summary>Runs the insert with the values set.</summary>
    /// <returns>Whether a row was written.</returns>
    /// <exception cref="SqliteException">SQLite refused it.</exception>
    internal bool Execute()
    {
        try
        {
            Check(raw.sqlite3_step(_statement));
            return raw.sqlite3_changes(_connection) > 0;
        }
        finally
        {
            // It repeats the code of the step, which was seen to above.
            raw.sqlite3_reset(_statement);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private int Position(string name)
    {
        var position = raw.sqlite3_bind_parameter_index(_statement, "@" + name);
        return position > 0 ? position : throw new ArgumentException($"The insert has no @{name}.", nameof(name));
    }

    private int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        // Bound as bytes, no text at all would become a null.
        "" => raw.sqlite3_bind_text(_statement, position, ""),
        string text => raw.sqlite3_bind_text(_statement, position, Encode(text)),
        long number => raw.sqlite3_bind_int64(_statement, position, number),
        int number => raw.sqlite3_bind_int64(_statement, position, number),
        double number => raw.sqlite3_bind_double(_statement, position, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, position, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no stored form.", nameof(value)),
    };

    private ReadOnlySpan<byte> Encode(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (length > _text.Length)
            _text = new byte[Math.Max(length, _text.Length * 2)];
        return _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text));
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
