namespace PbrEngine.Domain.Extracts;

/// <summary>Which days a row speaks of: the days that decide withdrawal (R03) and shrinkage (R46).</summary>
public enum Dating
{
    /// <summary>Never withdrawn, only replaced (R03).</summary>
    Undated = 0,

    /// <summary>From the first to the last of <see cref="FileContract.DayColumns"/>; an empty end is open.</summary>
    Spell = 1,

    /// <summary>The day of the last of <see cref="FileContract.DayColumns"/> that is stated.</summary>
    Event = 2,

    /// <summary>The term named by the columns <c>academic_year</c> and <c>term</c>.</summary>
    Term = 3,
}

/// <summary>A reference from a row to its parent row in another file of the feed (R48).</summary>
/// <param name="ParentFile">File name of the parent, such as <c>pupils.csv</c>.</param>
/// <param name="Columns">Columns of the child; the parent has columns of the same names.</param>
/// <param name="Optional">When true, a row that leaves the last column empty refers to nothing.</param>
/// <param name="IsPerson">Whether the parent row states the person whose date of birth bounds the row's event.</param>
public sealed record ParentReference(string ParentFile, IReadOnlyList<string> Columns, bool Optional, bool IsPerson);

/// <summary>A group in which rows of a file put their persons; who is named by one group lives or is worked with
/// together.</summary>
/// <param name="Basis">What kind of group it is, such as <c>tenancy</c>; a basis of families (docs/linkage.md).</param>
/// <param name="Column">The column that names it; its reference is unique within the basis.</param>
public sealed record GroupReference(string Basis, string Column);

/// <summary>
/// One file of a feed: its columns, its key across deliveries (R02), its own days (R03), its parents (R48).
/// </summary>
public sealed record FileContract
{
    /// <summary>The feed whose deliveries carry the file.</summary>
    public required Feed Feed { get; init; }

    /// <summary>The file's name, such as <c>attendance.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The table that holds the file's good rows, such as <c>SchoolsAttendance</c>.</summary>
    public required string Table { get; init; }

    /// <summary>All columns in the order of the contract.</summary>
    public required IReadOnlyList<ColumnContract> Columns { get; init; }

    /// <summary>Names of the columns that identify a row across deliveries (R02).</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>Which of the row's days decide withdrawal.</summary>
    public required Dating Dating { get; init; }

    /// <summary>The columns that <see cref="Dating"/> speaks of.</summary>
    public IReadOnlyList<string> DayColumns { get; init; } = [];

    /// <summary>The rows that must exist for a row to be loaded.</summary>
    public IReadOnlyList<ParentReference> Parents { get; init; } = [];

    /// <summary>
    /// The column by which the feed names a source person, in the file that states their identity; null in any other.
    /// </summary>
    public string? PersonRef { get; init; }

    /// <summary>
    /// The group in which a row puts the person of <see cref="PersonRef"/>, for as long as its spell
    /// (<see cref="Dating.Spell"/>); null where rows put nobody in one.
    /// </summary>
    public GroupReference? Group { get; init; }

    /// <summary>Whether rows carry the identity columns of a person.</summary>
    public bool NamesPeople => Columns.Any(c => c.Name == "forenames");

    /// <summary>Position of a column; a broken invariant when the contract has none of the name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
                return i;
        }
        throw new ArgumentException($"{Name} has no column {column}.", nameof(column));
    }
}
