using System.Globalization;
using System.Text;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Writes a CSV file cell by cell: UTF-8, commas, line feeds, quotes where they are needed (RFC 4180). Ids are
/// written as they were read, because they are there to be joined with.</summary>
internal sealed class CsvCells(Stream stream) : IDisposable
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true)
    {
        NewLine = "\n",
    };

    private bool _isBegun;

    /// <summary>A text.</summary>
    internal void Text(string text)
    {
        Part();
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
            _writer.Write(text);
        else
            _writer.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>A number, rounded.</summary>
    internal void Number(double number, ReadOnlySpan<char> format)
    {
        Part();
        Span<char> digits = stackalloc char[64];
        // A weight that rounds to nothing isn't written as less than nothing.
        var rounded = number is > -5e-7 and < 0 ? 0 : number;
        rounded.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        _writer.Write(digits[..length]);
    }

    /// <summary>Ends the line.</summary>
    internal void EndLine()
    {
        _writer.Write('\n');
        _isBegun = false;
    }

    /// <summary>Hands everything to the stream, which stays open.</summary>
    public void Dispose() => _writer.Dispose();

    private void Part()
    {
        if (_isBegun)
            _writer.Write(',');
        _isBegun = true;
    }
}
