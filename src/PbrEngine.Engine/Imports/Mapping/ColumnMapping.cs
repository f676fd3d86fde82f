namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>Where one of our columns comes from in a supplier's file, and how its texts become ours.</summary>
public sealed record ColumnMapping
{
    /// <summary>The supplier's header; null when the column is a constant.</summary>
    public string? From { get; init; }

    /// <summary>The same text for every row.</summary>
    public string? Constant { get; init; }

    /// <summary>The text for rows that state none.</summary>
    public string? Default { get; init; }

    /// <summary>How the supplier writes the column's dates; null for the mapping's own way.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Their codes and what they are here; a code not listed is taken as it stands.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    /// <summary>Characters taken off both ends, such as an apostrophe that keeps a spreadsheet from counting.</summary>
    public string Strip { get; init; } = "";

    /// <summary>The column states pounds and pence; we keep pence.</summary>
    public bool IsPounds { get; init; }
}
