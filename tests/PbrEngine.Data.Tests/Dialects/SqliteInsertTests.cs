using Dapper;
using Microsoft.Data.Sqlite;
using PbrEngine.Data.Dialects;

namespace PbrEngine.Data.Tests.Dialects;

public sealed class SqliteInsertTests : IDisposable
{
    // The marks stand in another order than the names are given in.
    private const string Insert = "INSERT INTO T (A, B, C) VALUES (@A, @B, @C) ON CONFLICT (A) DO NOTHING";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteInsertTests()
    {
        _connection.Open();
        _connection.Execute("CREATE TABLE T (A TEXT PRIMARY KEY, B TEXT, C ANY CHECK (C <> -1)) STRICT");
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Execute_ValuesOfEveryKind_AreStoredAsSuch()
    {
        using var insert = Make();

        Run(insert, "text", "Zoë 家", 9_000_000_000L);
        Run(insert, "empty", "", 7);
        Run(insert, "null", null, 0.5);

        Assert.Equal(
            [("text", "Zoë 家", "integer"), ("empty", "", "integer"), ("null", null, "real")],
            _connection.Query<(string, string?, string)>("SELECT A, B, typeof(C) FROM T ORDER BY rowid"));
        Assert.Equal(9_000_000_000L, _connection.ExecuteScalar<long>("SELECT MAX(C) FROM T"));
    }

    [Fact]
    public void Set_OneParameterOnly_TheOthersKeepTheirValues()
    {
        using var insert = Make();
        Run(insert, "first", "same", 1L);

        insert.Set(1, "second");
        insert.Execute();

        Assert.Equal(
            [("first", "same", 1L), ("second", "same", 1L)],
            _connection.Query<(string, string, long)>("SELECT A, B, C FROM T ORDER BY A"));
    }

    [Fact]
    public void Set_NullAfterAValue_IsNullAgain()
    {
        using var insert = Make();
        Run(insert, "first", "value", 1L);
        Run(insert, "second", null, null);

        Assert.Equal(1, _connection.ExecuteScalar<int>("SELECT COUNT(*) FROM T WHERE B IS NULL AND C IS NULL"));
    }

    [Fact]
    public void Set_TextLongerThanAnyBefore_IsWhole()
    {
        using var insert = Make();
        var text = new string('ë', 5000);

        Run(insert, "long", text, 1L);
        Run(insert, "short", "x", 1L);

        Assert.Equal([text, "x"], _connection.Query<string>("SELECT B FROM T ORDER BY rowid"));
    }

    [Fact]
    public void Execute_KeyThatIsThere_SaysThatNothingWasWritten()
    {
        using var insert = Make();

        Assert.True(Run(insert, "key", "first", 1L));
        Assert.False(Run(insert, "key", "second", 1L));
        Assert.True(Run(insert, "other", "third", 1L));

        Assert.Equal(["first", "third"], _connection.Query<string>("SELECT B FROM T ORDER BY rowid"));
    }

    [Fact]
    public void Execute_RefusedRow_ThrowsAndTheNextRowIsWritten()
    {
        using var insert = Make();

        var error = Assert.Throws<SqliteException>(() => Run(insert, "bad", "b", -1L));

        // SQLITE_CONSTRAINT_CHECK
        Assert.Equal(275, error.SqliteExtendedErrorCode);
        Assert.True(Run(insert, "good", "b", 1L));
    }

    [Fact]
    public void Set_ValueWithoutStoredForm_Throws()
    {
        using var insert = Make();

        Assert.Throws<ArgumentException>(() => insert.Set(0, new DateOnly(2026, 10, 31)));
    }

    [Fact]
    public void New_NameThatTheInsertLacks_Throws() =>
        Assert.Throws<ArgumentException>(() => new SqliteInsert(_connection, Insert, ["A", "Other"]));

    private SqliteInsert Make() => new(_connection, Insert, ["B", "A", "C"]);

    private static bool Run(SqliteInsert insert, string a, string? b, object? c)
    {
        insert.Set(0, b);
        insert.Set(1, a);
        insert.Set(2, c);
        return insert.Execute();
    }
}
