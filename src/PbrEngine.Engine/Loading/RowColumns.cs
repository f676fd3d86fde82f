using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>Reads the columns of one file's rows by position, looked up once.</summary>
internal sealed class RowColumns(FileContract file)
{
    private readonly byte _fileIndex = FactRef.IndexOf(file);

    internal Func<StoredRow, string?> Text(string column)
    {
        var i = file.IndexOf(column);
        return row => (string?)row.Row.Values[i];
    }

    internal Func<StoredRow, string> Required(string column)
    {
        var i = file.IndexOf(column);
        return row => (string)row.Row.Values[i]!;
    }

    internal Func<StoredRow, DateOnly?> Day(string column)
    {
        var i = file.IndexOf(column);
        return row => row.Row.Values[i] is string text ? IsoDate.Read(text) : null;
    }

    internal Func<StoredRow, int> Count(string column)
    {
        var i = file.IndexOf(column);
        return row => row.Row.Values[i] is long count ? checked((int)count) : 0;
    }

    internal Func<StoredRow, bool> Flag(string column)
    {
        var i = file.IndexOf(column);
        return row => (string?)row.Row.Values[i] == "Y";
    }

    internal Func<StoredRow, DateSpan> Spell(string from, string to)
    {
        var start = Day(from);
        var end = Day(to);
        return row => DateSpan.Open(start(row)!.Value, end(row));
    }

    internal FactRef Source(StoredRow row) => new(_fileIndex, checked((int)row.ContentId), row.Row.Line);
}
