using System.Data;
using System.Data.Common;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Data.Imports;

/// <summary>
/// The table that holds the good rows of one file. Its texts are made of the contract's own names and never of a value.
/// </summary>
internal abstract class FactTable(FileContract file)
{
    internal const string ContentId = "ContentId";
    internal const string RowKey = "RowKey";
    internal const string Line = "Line";
    internal const string OwnFrom = "OwnFrom";
    internal const string OwnTo = "OwnTo";
    internal const string Raw = "Raw";

    /// <summary>Columns before those that hold the file's own values, in order.</summary>
    internal static readonly IReadOnlyList<string> Leading = [ContentId, RowKey, Line, OwnFrom, OwnTo];

    private protected const string BirthColumn = "date_of_birth";

    /// <summary>All columns in order.</summary>
    internal IReadOnlyList<string> Columns => [.. Leading, .. Stored.Select(s => s.Name), Raw];

    /// <summary>The columns that hold the file's own values.</summary>
    internal abstract IReadOnlyList<(string Name, DbType Type)> Stored { get; }

    private protected abstract string Table { get; }

    private protected FileContract File => file;

    private protected string Name => SqlDialect.Quote(Table);

    /// <summary>Built-in files have a table each; those that programmes bring share one.</summary>
    internal static FactTable Of(FileContract file) =>
        file.Table.Length > 0 ? TypedTable.OfBuiltIn(file) : new BroughtTable(file);

    internal string Insert(SqlDialect dialect) => dialect.InsertIfAbsent(Table, Columns, [ContentId, RowKey]);

    /// <summary>One value for each of <see cref="Stored"/>.</summary>
    internal abstract IReadOnlyList<object?> ToStored(IReadOnlyList<object?> values);

    /// <summary>One value for each column of the contract, from a row of <see cref="SelectRows"/>.</summary>
    /// <param name="reader">Stands on the row.</param>
    /// <param name="first">Where the columns that hold the values begin.</param>
    internal abstract object?[] FromStored(DbDataReader reader, int first);

    /// <summary>Key, line, own days and the columns that hold the values, in order of key.</summary>
    internal string SelectRows()
    {
        var columns = Columns.Where(c => c is not (ContentId or Raw)).Select(c => "    " + SqlDialect.Quote(c));
        return $"""
            SELECT
            {string.Join(",\n", columns)}
            FROM {Name}
            WHERE ContentId = @ContentId
            ORDER BY RowKey
            """;
    }

    /// <summary>
    /// Rows that share a day with a span; every row of an undated file (R46). An empty span has none.
    /// </summary>
    internal string CountRows()
    {
        var all = $"""
            SELECT COUNT(*)
            FROM {Name}
            WHERE ContentId = @ContentId
            """;
        return file.Dating == Dating.Undated
            ? all
            : $"""
            {all}
            AND OwnFrom <= OwnTo
            AND OwnFrom <= @To
            AND OwnTo >= @From
            AND @From <= @To
            """;
    }

    internal string SelectRaw() =>
        $"""
        SELECT Raw
        FROM {Name}
        WHERE ContentId = @ContentId
        AND Line = @Line
        """;

    /// <summary>
    /// How many rows of a content have the values, and the earliest date of birth that they state: where rows
    /// contradict each other, the doubt must not reject an event.
    /// </summary>
    /// <param name="columns">Columns of the reference.</param>
    internal string SelectParent(IReadOnlyList<string> columns)
    {
        var conditions = ParentColumns(columns).Select((n, i) => $"AND {SqlDialect.Quote(n)} = @V{i}");
        return $"""
            SELECT
                COUNT(*),
                {BornExpression}
            FROM {Name}
            WHERE ContentId = @ContentId
            {string.Join('\n', conditions)}
            """;
    }

    /// <summary>The values of the parameters V0, V1 … of <see cref="SelectParent"/>.</summary>
    internal abstract IReadOnlyList<string> ParentValues(IReadOnlyList<string> values);

    /// <summary>The columns of the table by which a reference of these columns is found.</summary>
    internal abstract IReadOnlyList<string> ParentColumns(IReadOnlyList<string> columns);

    private protected abstract string BornExpression { get; }
}
