using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>What a standardised column holds.</summary>
public sealed record ColumnReport
{
    private const int TopMax = 5;

    /// <summary>The column's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it says of a person.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>Number of rows of the table.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that state a usable value.</summary>
    public required int StatedRows { get; init; }

    /// <summary>Rows that state something that can't be read, such as a date that isn't in the calendar.</summary>
    public required int UnreadableRows { get; init; }

    /// <summary>Rows that state what stands for "not known", such as 1900-01-01. They count as missing.</summary>
    public required int PlaceholderRows { get; init; }

    /// <summary>Number of different values.</summary>
    public required int DistinctValues { get; init; }

    /// <summary>The most frequent values, at most five, the most frequent first and equals in ordinal order.</summary>
    public required IReadOnlyList<ValueCount> Top { get; init; }

    /// <summary>The share of rows that state a usable value, from 0 to 1.</summary>
    public double Completeness => Rows == 0 ? 0 : (double)StatedRows / Rows;

    internal static ColumnReport Of(EncodedColumn column, int unreadableRows, int placeholderRows) => new()
    {
        Name = column.Name,
        Role = column.Role,
        Rows = column.Codes.Length,
        StatedRows = column.Counts.Sum(),
        UnreadableRows = unreadableRows,
        PlaceholderRows = placeholderRows,
        DistinctValues = column.Values.Length,
        Top = TopOf(column),
    };

    // Of a million different values most occur once: they are passed over before anything is sorted.
    private static List<ValueCount> TopOf(EncodedColumn column)
    {
        var top = new List<ValueCount>();
        for (int code = 0; code < column.Values.Length; code++)
        {
            int count = column.Counts[code];
            if (top.Count == TopMax && count <= top[^1].Rows)
            {
                continue;
            }

            int place = top.FindIndex(one => one.Rows < count);
            top.Insert(place < 0 ? top.Count : place, new(column.Values[code], count));
            if (top.Count > TopMax)
            {
                top.RemoveAt(TopMax);
            }
        }

        return top;
    }
}

/// <summary>A value and the number of rows that state it.</summary>
/// <param name="Value">A standardised value.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record ValueCount(string Value, int Rows);
