using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Reads a CSV file of any columns into a table: whole, or not at all. Bad lines are collected.</summary>
internal sealed class CsvTableReader
{
    internal const int RowsMax = 100_000_000;
    internal const int ColumnsMax = 1_000;

    private const int ReadBytes = 1 << 20;
    private const int StopEveryRows = 1 << 16;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly string _file;
    private readonly List<LinkageRefusal> _refusals;
    private readonly List<int> _lines = [];
    private readonly List<string> _warnings = [];
    private int _emptyLines;

    private CsvTableReader(string file, List<LinkageRefusal> refusals)
    {
        _file = file;
        _refusals = refusals;
    }

    /// <summary>The table of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="refusals">Takes what is wrong with it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="mayBeEmpty">Whether a header alone is a table of no rows.</param>
    /// <returns>The table, of at least one row unless it may be empty; null where something is wrong.</returns>
    internal static ReadTable? Read(
        string file, List<LinkageRefusal> refusals, CancellationToken cancellation, bool mayBeEmpty = false)
    {
        if (!File.Exists(file))
        {
            refusals.Add(Directory.Exists(file) ? LinkageRefusal.NotAFile(file) : LinkageRefusal.FileMissing(file));
            return null;
        }
        // A named pipe has no length, and opening one waits until somebody writes to it.
        if (new FileInfo(file).Length == 0)
        {
            refusals.Add(LinkageRefusal.Empty(file));
            return null;
        }
        using var stream = new FileStream(
            file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return new CsvTableReader(file, refusals).Read(stream, mayBeEmpty, cancellation);
    }

    private ReadTable? Read(FileStream stream, bool mayBeEmpty, CancellationToken cancellation)
    {
        if (DelimiterOf(stream) is not { } delimiter)
            return null;
        using var reader = new CsvRecordReader(stream, new() { Delimiter = delimiter, ReadBytes = ReadBytes });
        if (Header(reader) is not { } builder)
            return null;
        var before = _refusals.Count;
        var columns = reader.FieldCount;
        while (reader.Read() && _refusals.Count - before < LinkageRefusal.CollectedMax)
            TakeRow(reader, builder, columns, cancellation);
        if (_refusals.Count > before)
            return null;
        if (_lines.Count == 0 && !mayBeEmpty)
        {
            _refusals.Add(LinkageRefusal.HeaderOnly(_file));
            return null;
        }
        if (_emptyLines > 0)
            _warnings.Add($"{_file}: {_emptyLines} empty lines were passed over.");
        return new(_file, builder.Build(), _lines, _warnings);
    }

    // What parts the fields shows in the header: the first of these that stands there, commas before all.
    private char? DelimiterOf(FileStream stream)
    {
        var start = new byte[64 * 1024];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            _refusals.Add(LinkageRefusal.NotUtf8(_file, line: 1, column: null));
            return null;
        }
        var line = start.AsSpan(0, length);
        var end = line.IndexOf((byte)'\n');
        line = end < 0 ? line : line[..end];
        foreach (var delimiter in Delimiters)
        {
            if (!line.Contains((byte)delimiter))
                continue;
            if (delimiter != ',')
                _warnings.Add($"{_file}: fields are taken to be parted by {Name(delimiter)}.");
            return delimiter;
        }
        return ',';
    }

    private static string Name(char delimiter) => delimiter == '\t' ? "tabs" : $"\"{delimiter}\"";

    private RawTableBuilder? Header(CsvRecordReader reader)
    {
        do
        {
            if (!reader.Read())
            {
                _refusals.Add(LinkageRefusal.Empty(_file));
                return null;
            }
        }
        while (reader.FieldCount == 0 && reader.Faults == CsvFaults.None);
        if (reader.Faults != CsvFaults.None)
        {
            _refusals.Add(Fault(reader));
            return null;
        }
        if (reader.Raw.Contains('\r', StringComparison.Ordinal))
        {
            _refusals.Add(LinkageRefusal.Unreadable(
                _file, reader.Line, "Lines end in carriage returns alone, as on very old machines."));
            return null;
        }
        if (reader.FieldCount > ColumnsMax)
        {
            _refusals.Add(LinkageRefusal.TooLarge(_file, reader.Line, $"There are more than {ColumnsMax} columns."));
            return null;
        }
        string[] headers = [.. Enumerable.Range(0, reader.FieldCount).Select(at => reader[at].ToString())];
        foreach (var name in headers.GroupBy(name => name.Trim(), StringComparer.Ordinal).Where(g => g.Count() > 1))
            _warnings.Add($"{_file}: {name.Count()} columns are called \"{name.Key}\"; the later ones get a number.");
        return new RawTableBuilder(headers);
    }

    private void TakeRow(
        CsvRecordReader reader, RawTableBuilder builder, int columns, CancellationToken cancellation)
    {
        if (reader.Faults != CsvFaults.None)
        {
            _refusals.Add(Fault(reader));
            return;
        }
        if (reader.FieldCount == 0)
        {
            _emptyLines++;
            return;
        }
        if (reader.FieldCount != columns)
        {
            _refusals.Add(LinkageRefusal.Ragged(_file, reader.Line, reader.FieldCount, columns));
            return;
        }
        for (var at = 0; at < columns; at++)
            builder.State(at, reader[at]);
        builder.EndRow();
        _lines.Add(reader.Line);
        if (_lines.Count == RowsMax)
            _refusals.Add(LinkageRefusal.TooLarge(_file, reader.Line, $"There are {RowsMax} records or more."));
        if (_lines.Count % StopEveryRows == 0)
            cancellation.ThrowIfCancellationRequested();
    }

    private LinkageRefusal Fault(CsvRecordReader reader) => reader.Faults switch
    {
        CsvFaults.InvalidUtf8 => LinkageRefusal.NotUtf8(_file, reader.Line, ColumnOfFault(reader.Raw)),
        var faults when faults.HasFlag(CsvFaults.TooLong) =>
            LinkageRefusal.Unreadable(_file, reader.Line, "The record is longer than 64 kB."),
        var faults when faults.HasFlag(CsvFaults.NulByte) =>
            LinkageRefusal.Unreadable(_file, reader.Line, "There is a NUL byte, which no text holds."),
        _ => LinkageRefusal.Unreadable(_file, reader.Line, "A quote isn't closed, or stands inside a text."),
    };

    // Quotes may hide delimiters: then the column isn't told.
    private static string? ColumnOfFault(string raw)
    {
        var at = raw.IndexOf('\uFFFD', StringComparison.Ordinal);
        return at < 0 || raw.Contains('"', StringComparison.Ordinal)
            ? null
            : FormattableString.Invariant($"{raw.AsSpan(0, at).Count(',') + 1}");
    }
}
