namespace PbrEngine.Engine.Imports.Csv;

/// <summary>What makes a record unreadable as CSV; a record may have several.</summary>
[Flags]
public enum CsvFaults
{
    /// <summary>The record can be read.</summary>
    None = 0,

    /// <summary>Longer than the limit.</summary>
    TooLong = 1,

    /// <summary>A quote that never closes, text after a closing quote, or a quote inside unquoted text.</summary>
    BrokenQuoting = 2,

    /// <summary>A NUL byte.</summary>
    NulByte = 4,

    /// <summary>Bytes that are not UTF-8.</summary>
    InvalidUtf8 = 8,
}
