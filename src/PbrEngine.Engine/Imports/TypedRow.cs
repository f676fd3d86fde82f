using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports;

/// <summary>A good row, in the order of its contract's columns.</summary>
public sealed record TypedRow
{
    /// <summary>Line of the file on which the row begins; the header is line 1.</summary>
    public required int Line { get; init; }

    /// <summary>The row's key across deliveries: its key columns joined by U+001F (R02).</summary>
    public required string Key { get; init; }

    /// <summary>The row's own days (R03); null for undated rows.</summary>
    public required DateSpan? OwnDays { get; init; }

    /// <summary>
    /// One value a column: a canonical <see cref="string"/> (dates as yyyy-mm-dd), a <see cref="long"/> for counts and
    /// pence, or null when not stated.
    /// </summary>
    public required IReadOnlyList<object?> Values { get; init; }

    /// <summary>The row's text as it stood in the file.</summary>
    public required string Raw { get; init; }
}
