using System.Text;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Tests.Imports.Csv;

/// <summary>One record as a reader presented it.</summary>
internal sealed record ReadRecord(
    int Line, CsvFaults Faults, string Raw, string Fields, bool IsUnended, bool IsTruncated);

/// <summary>Reads whole texts for tests.</summary>
internal static class CsvReading
{
    internal static List<ReadRecord> Read(string text, CsvOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), options);

    internal static List<ReadRecord> Read(byte[] bytes, CsvOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new CsvRecordReader(stream, options ?? CsvOptions.Default);
        var records = new List<ReadRecord>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => new string(reader[i]));
            records.Add(new(
                reader.Line,
                reader.Faults,
                reader.Raw,
                string.Join('|', fields),
                reader.IsUnended,
                reader.IsTruncated));
        }
        return records;
    }

    internal static string Fields(string text) => string.Join('\n', Read(text).Select(r => r.Fields));

    internal static string Faults(string text, CsvOptions? options = null) =>
        string.Join(' ', Read(text, options).Select(r => $"{r.Line}:{r.Faults}"));
}
