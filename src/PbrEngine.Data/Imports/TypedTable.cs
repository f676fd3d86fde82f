using System.Collections.Frozen;
using System.Data;
using System.Data.Common;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Data.Imports;

/// <summary>The table of one built-in file: a column for each of its contract's.</summary>
internal sealed class TypedTable : FactTable
{
    private static readonly FrozenDictionary<string, TypedTable> Tables =
        Contracts.All.ToFrozenDictionary(f => f.Table, f => new TypedTable(f), StringComparer.Ordinal);

    private TypedTable(FileContract file)
        : base(file)
    {
        Stored = [.. file.Columns.Select(c => (c.StoredName, IsNumber(c) ? DbType.Int64 : DbType.String))];
    }

    internal override IReadOnlyList<(string Name, DbType Type)> Stored { get; }

    private protected override string Table => File.Table;

    private protected override string BornExpression =>
        File.Columns.Any(c => c.Name == BirthColumn) ? "MIN(DateOfBirth)" : "NULL";

    internal static TypedTable OfBuiltIn(FileContract file) => Tables[file.Table];

    internal override IReadOnlyList<object?> ToStored(IReadOnlyList<object?> values) => values;

    internal override object?[] FromStored(DbDataReader reader, int first)
    {
        var values = new object?[Stored.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value(reader.GetValue(first + i));
        return values;
    }

    internal override IReadOnlyList<string> ParentValues(IReadOnlyList<string> values) => values;

    // A file keyed by the reference alone is found by its primary key, others by an index of their own.
    internal override IReadOnlyList<string> ParentColumns(IReadOnlyList<string> columns) =>
        File.Key.SequenceEqual(columns, StringComparer.Ordinal) && columns.Count == 1
            ? [RowKey]
            : [.. columns.Select(c => File.Columns[File.IndexOf(c)].StoredName)];

    private static object? Value(object stored) => stored switch
    {
        DBNull => null,
        DateTime day => DateOnly.FromDateTime(day).Text(),
        _ => stored,
    };

    private static bool IsNumber(ColumnContract column) => column.Kind is ColumnKind.Count or ColumnKind.Pence;
}
