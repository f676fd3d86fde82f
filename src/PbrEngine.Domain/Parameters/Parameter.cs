using System.Globalization;

namespace PbrEngine.Domain.Parameters;

/// <summary>How a parameter's value is known (domain facts carry the same tags).</summary>
public enum Provenance
{
    /// <summary>Seen in the source's own text.</summary>
    Seen = 0,

    /// <summary>Seen in a second-hand page.</summary>
    SecondHand = 1,

    /// <summary>Recollected: a named person must confirm it before it pays in production.</summary>
    Recollected = 2,
}

/// <summary>A number, amount or code list that a programme's rules use, with where it comes from.</summary>
public sealed record Parameter
{
    /// <summary>Permanent id, such as <c>absence.threshold_percent</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Label { get; init; }

    /// <summary>Unit: percent, months, days, terms, pence, count, codes.</summary>
    public required string Unit { get; init; }

    /// <summary>Clause, page or address.</summary>
    public required string Reference { get; init; }

    /// <summary>How the value is known.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Its values by first day in force, oldest first.</summary>
    public required IReadOnlyList<DatedValue> Values { get; init; }

    /// <summary>How one of its values is known.</summary>
    public Provenance ProvenanceOf(DatedValue value) => value.Provenance ?? Provenance;

    /// <summary>Where one of its values is from.</summary>
    public string ReferenceOf(DatedValue value) => value.Reference ?? Reference;
}

/// <summary>A value from a day on.</summary>
/// <param name="From">First day in force.</param>
/// <param name="Number">The number, for every unit but codes.</param>
/// <param name="Codes">The codes, for the unit codes.</param>
public sealed record DatedValue(DateOnly From, long? Number, IReadOnlyList<string> Codes)
{
    /// <summary>What this value is called; null when the parameter's own label stands for it.</summary>
    public string? Label { get; init; }

    /// <summary>Last day in force; null when the next value, or nothing, ends it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Clause, page or address of this value; null when the parameter's own stands for it.</summary>
    public string? Reference { get; init; }

    /// <summary>How this value is known; null when the parameter's own stands for it.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The value as it is written: a number, or codes parted by blanks.</summary>
    public string Text => Number is { } number
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Join(' ', Codes);
}
