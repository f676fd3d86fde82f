using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Data.Imports;

/// <summary>
/// The table that files of programmes share: the values of a row by column name, so that a new file needs no migration
/// (docs/decisions/0017).
/// </summary>
internal sealed class BroughtTable(FileContract file) : FactTable(file)
{
    private const char KeySeparator = '\u001F';

    private readonly int _born = file.NamesPeople ? file.IndexOf(BirthColumn) : -1;

    internal override IReadOnlyList<(string Name, DbType Type)> Stored { get; } =
        [("BornOn", DbType.String), ("Fields", DbType.String)];

    private protected override string Table => "BroughtRow";

    private protected override string BornExpression => "MIN(BornOn)";

    internal override IReadOnlyList<object?> ToStored(IReadOnlyList<object?> values)
    {
        var fields = new JsonObject();
        for (var i = 0; i < File.Columns.Count; i++)
        {
            if (values[i] is { } value)
                fields[File.Columns[i].Name] = value is long number ? number : (string)value;
        }
        return [_born < 0 ? null : values[_born], fields.ToJsonString()];
    }

    internal override object?[] FromStored(DbDataReader reader, int first)
    {
        using var fields = JsonDocument.Parse(reader.GetString(first + 1));
        return
        [
            .. File.Columns.Select(c => fields.RootElement.TryGetProperty(c.Name, out var value) ? Value(value) : null),
        ];
    }

    // A reference names the whole key of its parent: the extract's reader sees to it.
    internal override IReadOnlyList<string> ParentValues(IReadOnlyList<string> values) =>
        [string.Join(KeySeparator, values)];

    internal override IReadOnlyList<string> ParentColumns(IReadOnlyList<string> columns) =>
        File.Key.SequenceEqual(columns, StringComparer.Ordinal)
            ? [RowKey]
            : throw new InvalidOperationException($"A reference to {File.Name} doesn't name its whole key.");

    private static object? Value(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetInt64() : value.GetString();
}
