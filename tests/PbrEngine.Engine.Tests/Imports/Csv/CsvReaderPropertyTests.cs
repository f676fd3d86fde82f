using System.Text;
using PbrEngine.Engine.Imports.Csv;
using static PbrEngine.Engine.Tests.Imports.Csv.CsvReading;

namespace PbrEngine.Engine.Tests.Imports.Csv;

/// <summary>
/// Goal: the reader agrees with a plain reference on every well-formed file, gives the same whatever pieces the stream
/// hands out, and never loses or doubles a line of a broken one.
/// </summary>
public sealed class CsvReaderPropertyTests
{
    private const string Alphabet = "abc,\"\n\r é;=";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_WellFormedRandomFile_EqualsTheNaiveReference(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 30).Select(_ => RandomRow(random)).ToList();
        var text = string.Concat(rows.Select(r => Written(random, r)));

        var fields = Read(text).Select(r => r.Fields).ToList();

        Assert.Equal(rows.Select(r => string.Join('|', r)), fields);
        Assert.Equal(Naive(text).Select(r => string.Join('|', r)), fields);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_AnyPieces_GivesTheSame(int seed)
    {
        var random = new Random(seed);
        var bytes = RandomBytes(random, 400);
        var limited = new CsvOptions { RecordBytesMax = 24, KeptBytesMax = 8 };
        var whole = Read(bytes, limited with { ReadBytes = 4096 });
        for (var size = 1; size <= 64; size++)
            Assert.Equal(whole, Read(bytes, limited with { ReadBytes = size }));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_RandomBytes_EveryLineBelongsToOneRecord(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var bytes = RandomBytes(random, random.Next(300));
            var next = 1;
            foreach (var record in Read(bytes, new CsvOptions { RecordBytesMax = 40, ReadBytes = 16 }))
            {
                Assert.True(record.Line == next, $"Seed {seed}, file {i}: line {record.Line} after line {next - 1}.");
                next += 1 + record.Raw.Count(c => c == '\n');
            }
            Assert.True(LinesOf(bytes) == next - 1, $"Seed {seed}, file {i}: {LinesOf(bytes)} lines, {next - 1} read.");
        }
    }

    /// <summary>Physical lines, empty ones at the end left out.</summary>
    private static int LinesOf(byte[] bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        while (lines.Count > 0 && lines[^1] is "" or "\r")
            lines.RemoveAt(lines.Count - 1);
        return lines.Count;
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var _ in Enumerable.Range(0, bytes.Length / 40))
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static string[] RandomRow(Random random) =>
        [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => string.Concat(
            Enumerable.Range(0, random.Next(8)).Select(_ => Alphabet[random.Next(Alphabet.Length)])))];

    private static string Written(Random random, string[] row)
    {
        var fields = row.Select(f => f.AsSpan().ContainsAny(",\"\n\r") || random.Next(4) == 0
            ? $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : f);
        return string.Join(',', fields) + (random.Next(2) == 0 ? "\n" : "\r\n");
    }

    /// <summary>One character at a time, no buffers: slow and plain.</summary>
    private static List<List<string>> Naive(string text)
    {
        var rows = new List<List<string>>();
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == ',')
                EndField();
            else if (!quoted && c == '\n')
                EndRow();
            else if (quoted || c != '\r')
                field.Append(c);
        }
        return rows;

        void EndField()
        {
            row.Add(field.ToString());
            field.Clear();
        }

        void EndRow()
        {
            EndField();
            rows.Add(row);
            row = [];
        }
    }
}
