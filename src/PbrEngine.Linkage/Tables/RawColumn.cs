namespace PbrEngine.Linkage.Tables;

/// <summary>One column of a table as it was read, each distinct text kept once.</summary>
public sealed record RawColumn
{
    /// <summary>The header, unique in the table.</summary>
    public required string Name { get; init; }

    /// <summary>Row to code; <see cref="EncodedColumn.Missing"/> where nothing is stated.</summary>
    public required int[] Codes { get; init; }

    /// <summary>Code to text, without blanks around it, in the order of first appearance.</summary>
    public required string[] Texts { get; init; }

    /// <summary>Code to the number of rows that state the text.</summary>
    public required int[] Counts { get; init; }

    /// <summary>What a row states.</summary>
    /// <param name="row">A row, from 0.</param>
    /// <returns>The text, or null where nothing is stated.</returns>
    public string? this[int row] => Codes[row] == EncodedColumn.Missing ? null : Texts[Codes[row]];
}
