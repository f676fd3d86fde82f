namespace PbrEngine.Engine.Imports.Csv;

/// <summary>Limits and form of a CSV file.</summary>
public sealed record CsvOptions
{
    /// <summary>RFC 4180 with commas and the limits of the product.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>What parts the fields: one ASCII character.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Longest record in bytes, its line end not counted; one more byte and the record is rejected.</summary>
    public int RecordBytesMax { get; init; } = 64 * 1024;

    /// <summary>How much of a rejected record's text is kept.</summary>
    public int KeptBytesMax { get; init; } = 8 * 1024;

    /// <summary>Bytes asked of the stream at a time.</summary>
    public int ReadBytes { get; init; } = 64 * 1024;
}
