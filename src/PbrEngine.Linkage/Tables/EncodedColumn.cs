namespace PbrEngine.Linkage.Tables;

/// <summary>One column of a table, each distinct standardised value kept once.</summary>
public sealed record EncodedColumn
{
    /// <summary>The code of a missing value.</summary>
    public const int Missing = -1;

    /// <summary>The column's name in the table.</summary>
    public required string Name { get; init; }

    /// <summary>What it says of a person.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>Row to code; <see cref="Missing"/> where nothing is stated.</summary>
    public required int[] Codes { get; init; }

    /// <summary>Code to standardised value, in ordinal order. Dates are <c>yyyy-MM-dd</c>.</summary>
    public required string[] Values { get; init; }

    /// <summary>Code to the number of rows that state the value.</summary>
    public required int[] Counts { get; init; }
}
