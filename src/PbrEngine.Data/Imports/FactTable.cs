using System.Collections.Frozen;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Data.Imports;

/// <summary>The table of one file. Its texts are made of the contract's own names and never of a value.</summary>
internal sealed class FactTable
{
    internal const string ContentId = "ContentId";
    internal const string RowKey = "RowKey";
    internal const string Line = "Line";
    internal const string OwnFrom = "OwnFrom";
    internal const string OwnTo = "OwnTo";
    internal const string Raw = "Raw";

    /// <summary>Columns before the contract's own, in order.</summary>
    internal static readonly IReadOnlyList<string> Leading = [ContentId, RowKey, Line, OwnFrom, OwnTo];

    private const string BirthColumn = "date_of_birth";

    private static readonly FrozenDictionary<string, FactTable> Tables =
        Contracts.All.ToFrozenDictionary(f => f.Table, f => new FactTable(f), StringComparer.Ordinal);

    private readonly FileContract _file;

    private FactTable(FileContract file)
    {
        _file = file;
        Columns = [.. Leading, .. file.Columns.Select(c => c.StoredName), Raw];
    }

    internal IReadOnlyList<string> Columns { get; }

    private string Name => SqlDialect.Quote(_file.Table);

    internal static FactTable Of(FileContract file) => Tables[file.Table];

    internal string Insert(SqlDialect dialect) => dialect.InsertIfAbsent(_file.Table, Columns, [ContentId, RowKey]);

    /// <summary>Key, line, own days and the contract's columns, in order of key.</summary>
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
        return _file.Dating == Dating.Undated
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
    /// <param name="columns">Columns of the reference; each has a parameter V0, V1 ….</param>
    internal string SelectParent(IReadOnlyList<string> columns)
    {
        var born = _file.Columns.Any(c => c.Name == BirthColumn) ? "MIN(DateOfBirth)" : "NULL";
        // A file keyed by the reference alone is found by its primary key, others by an index of their own.
        var names = _file.Key.SequenceEqual(columns, StringComparer.Ordinal) && columns.Count == 1
            ? [RowKey]
            : columns.Select(c => _file.Columns[_file.IndexOf(c)].StoredName);
        var conditions = names.Select((n, i) => $"AND {SqlDialect.Quote(n)} = @V{i}");
        return $"""
            SELECT
                COUNT(*),
                {born}
            FROM {Name}
            WHERE ContentId = @ContentId
            {string.Join('\n', conditions)}
            """;
    }
}
