using System.Data.Common;

namespace PbrEngine.Data.Dialects;

/// <summary>SQL Server, and servers that speak its plain T-SQL: the texts; connections come with the client.</summary>
public sealed class SqlServerDialect : SqlDialect
{
    /// <inheritdoc/>
    public override string Name => "sqlserver";

    /// <inheritdoc/>
    public override string CreateJournal =>
        """
        IF OBJECT_ID(N'Migration', N'U') IS NULL
        CREATE TABLE Migration (
            Number INT NOT NULL,
            Name NVARCHAR(200) NOT NULL,
            Sha256 CHAR(64) NOT NULL,
            AppliedAt DATETIME2(6) NOT NULL,
            CONSTRAINT PK_Migration PRIMARY KEY (Number)
        )
        """;

    /// <inheritdoc/>
    public override string InsertIfAbsent(
        string table, IReadOnlyList<string> columns, IReadOnlyList<string> key) =>
        $"""
        INSERT INTO {Quote(table)} (
        {Names(columns)}
        )
        SELECT
        {Parameters(columns)}
        WHERE NOT EXISTS (
            SELECT 1
            FROM {Quote(table)}
            WHERE {string.Join(" AND ", key.Select(k => $"{Quote(k)} = @{k}"))}
        )
        """;

    /// <inheritdoc/>
    public override string WithNewId(string insert) => $"{insert};\nSELECT CAST(SCOPE_IDENTITY() AS BIGINT)";

    /// <inheritdoc/>
    public override Exception? Explain(DbException error, string database) => null;

    // Both generations of the driver leave the server's error number here, so that no driver is needed to read it.
    /// <inheritdoc/>
    public override bool IsDuplicate(DbException error) => error?.Data["HelpLink.EvtID"] is "2627" or "2601";
}
