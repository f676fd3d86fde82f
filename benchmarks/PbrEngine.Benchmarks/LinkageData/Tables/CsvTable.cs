using System.Text;

namespace PbrEngine.Benchmarks.LinkageData.Tables;

/// <summary>A CSV file written row by row (RFC 4180, UTF-8, line feeds). Each row gets a number as its id, in the order
/// of writing, so that an id tells nothing of its person.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int BufferCharacters = 1 << 16;

    private readonly StreamWriter _writer;
    private readonly string _idPrefix;

    internal CsvTable(string path, string idPrefix, IEnumerable<string> columns)
    {
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(false), BufferCharacters) { NewLine = "\n" };
        _idPrefix = idPrefix;
        _writer.WriteLine(string.Join(',', columns.Prepend("rec_id")));
    }

    internal int Rows { get; private set; }

    /// <summary>Writes a row and gives its id.</summary>
    internal string Write(IReadOnlyList<string> cells)
    {
        Rows++;
        var id = FormattableString.Invariant($"{_idPrefix}{Rows}");
        _writer.Write(id);
        foreach (var cell in cells)
        {
            _writer.Write(',');
            WriteCell(cell);
        }

        _writer.Write('\n');
        return id;
    }

    public void Dispose() => _writer.Dispose();

    private void WriteCell(string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            _writer.Write(cell);
            return;
        }

        _writer.Write('"');
        _writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
