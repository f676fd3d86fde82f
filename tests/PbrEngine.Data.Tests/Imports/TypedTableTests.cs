using Dapper;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Migrating;
using PbrEngine.Data.Tests.Dialects;
using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

public sealed class TypedTableTests
{
    private static readonly ILookup<string, CreateTableStatement> SqlServerTables = TransactSql
        .Tables(MigrationScripts.Of("sqlserver").Select(s => s.Text))
        .ToLookup(t => t.SchemaObjectName.BaseIdentifier.Value);

    [Fact]
    public void Scripts_OfSqlite_HaveTheContractsColumns()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        foreach (var file in Contracts.All)
        {
            var columns = connection.Query<(string Name, string Type, long NotNull)>(
                "SELECT name, type, \"notnull\" FROM pragma_table_info(@Table)", new { file.Table }).ToList();

            Assert.Equal(FactTable.Of(file).Columns, columns.Select(c => c.Name));
            Assert.Equal(
                file.Columns.Select(c => (c.StoredName, IsNumber(c) ? "INTEGER" : "TEXT", c.Required ? 1L : 0L)),
                columns.Skip(FactTable.Leading.Count).Take(file.Columns.Count));
        }
    }

    [Fact]
    public void Scripts_OfSqlServer_HaveTheContractsColumns()
    {
        foreach (var file in Contracts.All)
        {
            var columns = Assert.Single(SqlServerTables[file.Table]).Definition.ColumnDefinitions;

            Assert.Equal(FactTable.Of(file).Columns, columns.Select(c => c.ColumnIdentifier.Value));
            Assert.Equal(
                file.Columns.Select(c => (c.StoredName, SqlServerType(c), c.Required)),
                columns.Skip(FactTable.Leading.Count).Take(file.Columns.Count).Select(c => (
                    c.ColumnIdentifier.Value, c.DataType.Name.BaseIdentifier.Value, IsRequired(c))));
        }
    }

    // The two dialects may differ in form only: the same tables, columns and emptiness everywhere.
    [Fact]
    public void Scripts_OfBothDialects_HaveTheSameTablesAndColumns()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        var sqlite = connection.Query<(string Table, string Column, long NotNull)>(
            """
            SELECT t.name, c.name, c."notnull"
            FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.name <> 'Migration'
            ORDER BY t.name, c.cid
            """).Select(c => (c.Table, c.Column, c.NotNull == 1));

        var sqlServer = SqlServerTables.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t =>
            t.Single().Definition.ColumnDefinitions.Select(c => (t.Key, c.ColumnIdentifier.Value, IsRequired(c))));

        Assert.Equal(sqlite, sqlServer);
    }

    [Fact]
    public void Scripts_CodeColumns_RefuseEveryCodeOutsideTheContract()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        foreach (var file in Contracts.All)
        {
            var sql = connection.ExecuteScalar<string>(
                "SELECT sql FROM sqlite_schema WHERE name = @Table", new { file.Table })!;
            foreach (var column in file.Columns.Where(c => c.Kind == ColumnKind.Code))
            {
                var check = sql[sql.IndexOf($"CK_{file.Table}_{column.StoredName} ", StringComparison.Ordinal)..];
                var start = check.IndexOf("IN (", StringComparison.Ordinal) + 4;
                var codes = check[start..check.IndexOf("))", StringComparison.Ordinal)];
                Assert.Equal(column.Codes, codes.Split(',').Select(c => c.Trim().Trim('\'')));
            }
        }
    }

    // A lookup that scanned its table would make an import quadratic.
    [Fact]
    public void SelectParent_EveryReference_SearchesByKeyOrIndex()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        foreach (var file in Contracts.All)
        {
            foreach (var parent in file.Parents)
            {
                var text = FactTable.Of(Contracts.Get(file.Feed, parent.ParentFile)).SelectParent(parent.Columns);
                var plan = connection.Query<(long, long, long, string Detail)>(
                    "EXPLAIN QUERY PLAN " + text, new { ContentId = 1, V0 = "a", V1 = "b" }).Single().Detail;

                Assert.StartsWith("SEARCH", plan, StringComparison.Ordinal);
                Assert.Matches(@"\(ContentId=\? AND \w+=\?", plan);
            }
        }
    }

    [Fact]
    public void SelectRaw_EveryFile_SearchesByLine()
    {
        using var temporary = TemporaryDatabase.Migrated();
        using var connection = temporary.Database.OpenRead();
        foreach (var file in Contracts.All)
        {
            var text = "EXPLAIN QUERY PLAN " + FactTable.Of(file).SelectRaw();
            var plan = connection.Query<(long, long, long, string Detail)>(text, new { ContentId = 1, Line = 2 });

            Assert.EndsWith("(ContentId=? AND Line=?)", plan.Single().Detail, StringComparison.Ordinal);
        }
    }

    private static bool IsNumber(ColumnContract column) => column.Kind is ColumnKind.Count or ColumnKind.Pence;

    private static string SqlServerType(ColumnContract column) => column.Kind switch
    {
        ColumnKind.Count or ColumnKind.Pence => "BIGINT",
        ColumnKind.Day or ColumnKind.PlannedEnd or ColumnKind.BirthDay => "DATE",
        _ => "NVARCHAR",
    };

    private static bool IsRequired(ColumnDefinition column) =>
        column.Constraints.OfType<NullableConstraintDefinition>().Single() is { Nullable: false };
}
