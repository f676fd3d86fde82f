using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PbrEngine.Engine.Generating;

/// <summary>
/// Writes one CSV file row by row (RFC 4180 quoting, UTF-8, line feeds), counting its rows and hashing its bytes on the
/// way, so that no file is ever read back or held in memory.
/// </summary>
internal sealed class CsvFileWriter : IDisposable
{
    private const int BufferBytes = 32 * 1024;
    private const int CellBytesMax = 4 * 1024;

    private readonly FileStream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[BufferBytes];
    private int used;

    public CsvFileWriter(string path, IEnumerable<string> header)
    {
        Name = Path.GetFileName(path);
        stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        WriteLine([.. header]);
    }

    public string Name { get; }

    /// <summary>The header not counted.</summary>
    public int Rows { get; private set; }

    public void WriteRow(IReadOnlyList<string> cells)
    {
        WriteLine(cells);
        Rows++;
    }

    /// <summary>Closes the file and gives the SHA-256 of its bytes.</summary>
    public string Finish()
    {
        Flush();
        stream.Dispose();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        stream.Dispose();
        hash.Dispose();
    }

    private void WriteLine(IReadOnlyList<string> cells)
    {
        for (var at = 0; at < cells.Count; at++)
        {
            if (at > 0)
            {
                WriteByte((byte)',');
            }

            WriteCell(cells[at]);
        }

        WriteByte((byte)'\n');
    }

    private void WriteCell(string cell)
    {
        if (cell.Length * 4 > CellBytesMax)
        {
            throw new InvalidOperationException("A cell is longer than any that this council states.");
        }

        if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' ')))
        {
            cell = $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }

        if (BufferBytes - used < CellBytesMax * 2)
        {
            Flush();
        }

        used += Encoding.UTF8.GetBytes(cell, buffer.AsSpan(used));
    }

    private void WriteByte(byte value)
    {
        if (used == BufferBytes)
        {
            Flush();
        }

        buffer[used++] = value;
    }

    private void Flush()
    {
        stream.Write(buffer, 0, used);
        hash.AppendData(buffer, 0, used);
        used = 0;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Rows} rows");
}
