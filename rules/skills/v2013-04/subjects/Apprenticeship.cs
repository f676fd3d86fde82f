using PbrEngine.Domain.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Subjects;

/// <summary>One apprentice on one course: what the programme pays for.</summary>
public sealed record Apprenticeship : Subject
{
    /// <summary>The row of the start.</summary>
    public required ExtractRow Start { get; init; }

    /// <summary>The row of the apprentice.</summary>
    public required ExtractRow Apprentice { get; init; }

    /// <summary>Days at work, in order.</summary>
    public required IReadOnlyList<ExtractRow> Attendance { get; init; }

    /// <summary>How the course ended; null when nothing says that it did.</summary>
    public required ExtractRow? Completion { get; init; }

    /// <summary>The apprentice, as linking found them.</summary>
    public string PersonId => Members[0].PersonId;

    /// <summary>The day of the start.</summary>
    public DateOnly StartedOn => Start.RequiredDay("started_on");
}
