using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PbrEngine.Engine.Imports.Csv;

/// <summary>
/// Reads CSV record by record with the exact line and raw text of each, and goes on after a bad one. Memory is bounded
/// by the record limit. Every physical line belongs to exactly one record, but for empty lines at the end of the file.
/// </summary>
/// <remarks>
/// A quote that doesn't close within the limit or before the file ends spoils only the line on which its record
/// begins: reading resumes on the next line, because the quote, not the rest of the file, is the likely mistake.
/// </remarks>
public sealed class CsvRecordReader : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly CsvOptions _options;
    private readonly ByteWindow _window;
    private readonly FieldSplitter _fields;
    private int _nextLine = 1;
    private int _emptyLines;
    private bool _begun;

    /// <summary>Reads from the stream's position; the stream stays open.</summary>
    public CsvRecordReader(Stream stream, CsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _window = new ByteWindow(stream, options.RecordBytesMax + 8, options.ReadBytes);
        _fields = new FieldSplitter(options.Delimiter);
    }

    /// <summary>Line on which the record begins; the first line is 1.</summary>
    public int Line { get; private set; }

    /// <summary>Why the record can't be read as CSV.</summary>
    public CsvFaults Faults { get; private set; }

    /// <summary>The record's text without its line end; cut, with a note of its length, when it is too long.</summary>
    public string Raw { get; private set; } = "";

    /// <summary>Fields of the record; none for an empty line or a faulty record.</summary>
    public int FieldCount => _fields.Count;

    /// <summary>One field with its quotes undone. Valid until the next read.</summary>
    public ReadOnlySpan<char> this[int field] => _fields[field];

    /// <summary>The record is the last of the file and has no line end.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>The file ends inside a quote of its last line, so that its end is missing.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Bytes read so far.</summary>
    public long BytesRead => _window.Consumed;

    /// <summary>Moves to the next record.</summary>
    /// <returns>False when there is none.</returns>
    public bool Read()
    {
        if (!_begun)
            SkipByteOrderMark();
        if (_emptyLines == 0)
            CountEmptyLines();
        if (!_window.Reach(0))
            return false;
        if (_emptyLines > 0)
            TakeEmptyLine();
        else
            TakeRecord();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _window.Dispose();

    private void SkipByteOrderMark()
    {
        _begun = true;
        if (_window.Reach(2) && _window.Slice(0, 3).SequenceEqual(ByteOrderMark))
            _window.Consume(3);
    }

    private void CountEmptyLines()
    {
        while (_window.Reach(0))
        {
            var length = _window[0] == CarriageReturn ? 1 : 0;
            if (_window.Reach(length))
            {
                if (_window[length] != LineFeed)
                    return;
                length++;
            }
            _window.Consume(length);
            _emptyLines++;
            _nextLine++;
        }
    }

    private void TakeEmptyLine()
    {
        Line = _nextLine - _emptyLines;
        _emptyLines--;
        Present("", CsvFaults.None, unended: false);
        _fields.Clear();
    }

    private void TakeRecord()
    {
        Line = _nextLine;
        var lineEnd = FindLineEnd();
        if (lineEnd < 0)
        {
            TakeTooLong();
            return;
        }
        var hasQuotes = _window.Slice(0, lineEnd).Contains((byte)'"');
        if (hasQuotes)
            TakeQuoted(lineEnd);
        else
            Take(lineEnd, CsvFaults.None, quoted: false);
    }

    /// <returns>Length of the first line with its carriage return; -1 when it is over the limit.</returns>
    private int FindLineEnd()
    {
        var seen = 0;
        var max = _options.RecordBytesMax;
        while (true)
        {
            var next = _window.From(seen).IndexOf(LineFeed);
            var length = next < 0 ? _window.Available : seen + next;
            if (length > max + 1 || (length == max + 1 && _window[max] != CarriageReturn))
                return -1;
            if (next >= 0 || !_window.Reach(length))
                return length;
            seen = length;
        }
    }

    private void TakeQuoted(int firstLineEnd)
    {
        var found = QuoteScanner.Scan(_window, (byte)_options.Delimiter, _options.RecordBytesMax);
        if (found.Faults == CsvFaults.None)
        {
            Take(found.Length, CsvFaults.None, quoted: true);
            return;
        }
        var isLast = !_window.Reach(firstLineEnd);
        Take(firstLineEnd, found.Faults, quoted: true);
        IsTruncated = found.OpenAtEnd && isLast;
    }

    private void Take(int length, CsvFaults faults, bool quoted)
    {
        var hasReturn = IsLineEnd(length) && _window[length - 1] == CarriageReturn;
        var content = _window.Slice(0, hasReturn ? length - 1 : length);
        if (content.Contains((byte)0))
            faults |= CsvFaults.NulByte;
        if (!Utf8.IsValid(content))
            faults |= CsvFaults.InvalidUtf8;
        var text = faults == CsvFaults.None ? Encoding.UTF8.GetString(content) : Kept(content, content.Length);
        var lines = quoted ? content.Count(LineFeed) : 0;
        Finish(length, lines, out var unended);
        Present(text, faults, unended);
        if (faults == CsvFaults.None && quoted)
            _fields.SplitQuoted(text);
        else if (faults == CsvFaults.None)
            _fields.SplitPlain(text);
    }

    private bool IsLineEnd(int position) => !_window.Reach(position) || _window[position] == LineFeed;

    private void Finish(int length, int linesInside, out bool unended)
    {
        // A quoted record may end before its carriage return: its line end is then two bytes.
        if (_window.Reach(length) && _window[length] == CarriageReturn)
            length++;
        unended = !_window.Reach(length);
        _window.Consume(unended ? length : length + 1);
        _nextLine += linesInside + 1;
    }

    private void TakeTooLong()
    {
        // The line is longer than the limit, so this much of what is at hand belongs to it.
        var kept = _window.Slice(0, Math.Min(_options.RecordBytesMax, _options.KeptBytesMax)).ToArray();
        long length = 0;
        var unended = true;
        while (unended && _window.Reach(0))
        {
            var next = _window.From(0).IndexOf(LineFeed);
            var part = next < 0 ? _window.Available : next;
            length += part;
            unended = next < 0;
            _window.Consume(unended ? part : part + 1);
        }
        _nextLine++;
        Present(Kept(kept, length), CsvFaults.TooLong, unended);
    }

    private void Present(string raw, CsvFaults faults, bool unended)
    {
        Raw = raw;
        Faults = faults;
        IsUnended = unended;
        IsTruncated = false;
        _fields.Clear();
    }

    private string Kept(ReadOnlySpan<byte> content, long length)
    {
        if (length <= _options.KeptBytesMax)
            return Encoding.UTF8.GetString(content);
        var kept = content[..Math.Min(content.Length, _options.KeptBytesMax)];
        return string.Create(
            CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetString(kept)} … [cut: {length} bytes in all]");
    }
}
