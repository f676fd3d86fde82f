using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Subjects;

/// <summary>
/// A delivered row, read by the names of its columns. What a row must state was checked when it came.
/// </summary>
/// <param name="file">The contract.</param>
/// <param name="values">One value a column: a text, a number, or nothing.</param>
/// <param name="key">The row's key across deliveries.</param>
/// <param name="source">Where it stands.</param>
public sealed class ExtractRow(FileContract file, IReadOnlyList<object?> values, string key, FactRef source)
{
    /// <summary>Where the row stands.</summary>
    public FactRef Source => source;

    /// <summary>The row's key across deliveries.</summary>
    public string Key => key;

    /// <summary>A text or code, when stated.</summary>
    public string? Text(string column) => (string?)values[file.IndexOf(column)];

    /// <summary>A text or code that every row states.</summary>
    public string Required(string column) => Text(column) ?? throw Missing(column);

    /// <summary>A day, when stated.</summary>
    public DateOnly? Day(string column) => Text(column) is { } text ? Read(text) : null;

    /// <summary>A day that every row states.</summary>
    public DateOnly RequiredDay(string column) => Day(column) ?? throw Missing(column);

    /// <summary>A count or pence, when stated.</summary>
    public long? Number(string column) => (long?)values[file.IndexOf(column)];

    /// <summary>Whether Y is stated.</summary>
    public bool Flag(string column) => Text(column) == "Y";

    /// <summary>A spell; open when no end is stated.</summary>
    public DateSpan Spell(string from, string to) => DateSpan.Open(RequiredDay(from), Day(to));

    private static DateOnly Read(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private InvalidOperationException Missing(string column) =>
        new($"A row of {file.Name} states no {column}: the contract doesn't require it.");
}
