using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>A row's key across deliveries: its key columns joined by U+001F (R02).</summary>
internal sealed class RowKeys
{
    private const char Separator = '\u001F';

    private readonly int[] _columns;

    internal RowKeys(FileContract contract)
    {
        _columns = [.. contract.Key.Select(contract.IndexOf)];
    }

    /// <returns>Null when a key column could not be read.</returns>
    internal string? Of(RowState row)
    {
        var length = _columns.Length - 1;
        foreach (var column in _columns)
        {
            if (!row.IsReadable(column))
                return null;
            length += row.Text(column)?.Length ?? 0;
        }
        return string.Create(length, (_columns, row), static (key, from) =>
        {
            var at = 0;
            foreach (var column in from._columns)
            {
                if (at > 0 || column != from._columns[0])
                    key[at++] = Separator;
                var value = from.row.Text(column) ?? "";
                value.CopyTo(key[at..]);
                at += value.Length;
            }
        });
    }
}
