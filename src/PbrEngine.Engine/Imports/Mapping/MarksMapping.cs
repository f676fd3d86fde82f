namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>How a file of attendance marks is laid out.</summary>
public enum MarksLayout
{
    /// <summary>One mark a row: day, session, code.</summary>
    Session = 0,

    /// <summary>One week a row: its first day, and the codes of its sessions from that day's morning on.</summary>
    Week = 1,
}

/// <summary>What a mark means for counting sessions (domain facts 5.3).</summary>
public enum MarkMeaning
{
    /// <summary>There, or at an approved activity.</summary>
    Present = 0,

    /// <summary>Away with leave.</summary>
    Authorised = 1,

    /// <summary>Away without leave.</summary>
    Unauthorised = 2,

    /// <summary>No reason given yet: counted beside the absences, because it may become either (R37).</summary>
    Unresolved = 3,

    /// <summary>The pupil could not have been there: not a session at all.</summary>
    NotPossible = 4,
}

/// <summary>A school system's export of marks, to be counted into sessions a pupil, school and term.</summary>
public sealed record MarksMapping
{
    /// <summary>One mark or one week a row.</summary>
    public required MarksLayout Layout { get; init; }

    /// <summary>Header of the day, or of the week's first day.</summary>
    public required string Date { get; init; }

    /// <summary>Header of the session, stated as AM or PM; null for weeks.</summary>
    public string? Session { get; init; }

    /// <summary>Header of the code, or of the week's codes.</summary>
    public required string Code { get; init; }

    /// <summary>How the supplier writes the day.</summary>
    public string? DateFormat { get; init; }

    /// <summary>What parts the codes of a week; empty when each is one character.</summary>
    public string Separator { get; init; } = "";

    /// <summary>What the codes mean, by the days on which they did.</summary>
    public required IReadOnlyList<MarkCodeSet> CodeSets { get; init; }
}

/// <summary>The attendance codes in force over some days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Codes">Each code and its meaning.</param>
public sealed record MarkCodeSet(DateOnly From, DateOnly To, IReadOnlyDictionary<string, MarkMeaning> Codes);
