namespace PbrEngine.Domain.Extracts;

/// <summary>What a column's text means and how it is checked.</summary>
public enum ColumnKind
{
    /// <summary>Free text, or a supplier's reference.</summary>
    Text = 0,

    /// <summary>A day on which something happened or began: never after the extract date (R47).</summary>
    Day = 1,

    /// <summary>The last day of a spell: may be planned, so may be in the future (R47).</summary>
    PlannedEnd = 2,

    /// <summary>A date of birth.</summary>
    BirthDay = 3,

    /// <summary>One of a closed list of codes.</summary>
    Code = 4,

    /// <summary>A whole number, zero or more.</summary>
    Count = 5,

    /// <summary>Whole pence; a credit is negative.</summary>
    Pence = 6,

    /// <summary>An academic year, <c>2025/26</c>.</summary>
    AcademicYear = 7,

    /// <summary>Unique pupil number: dropped with a warning when it fails its check.</summary>
    Upn = 8,

    /// <summary>National Insurance number: dropped with a warning when it fails its check.</summary>
    Nino = 9,

    /// <summary>NHS number: dropped with a warning when it fails its check.</summary>
    NhsNumber = 10,

    /// <summary>Police National Computer id: dropped with a warning when it fails its check.</summary>
    PncId = 11,

    /// <summary>Unique property reference number: dropped with a warning when it fails its check.</summary>
    Uprn = 12,

    /// <summary>Postcode: kept as stated; a warning when it has no postcode's form.</summary>
    Postcode = 13,
}

/// <summary>One column of an extract file (01-extracts.md, <i>Columns</i>).</summary>
public sealed record ColumnContract
{
    /// <summary>The header's text, such as <c>date_of_birth</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How the text is read and checked.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>Whether every row must state a value, and the file must have the column.</summary>
    public bool Required { get; init; }

    /// <summary>The closed list for <see cref="ColumnKind.Code"/>; empty for other kinds.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The database column's name: <c>date_of_birth</c> is stored in <c>DateOfBirth</c>.</summary>
    public string StoredName => string.Concat(
        Name.Split('_').Select(part => string.Concat(char.ToUpperInvariant(part[0]).ToString(), part[1..])));
}
