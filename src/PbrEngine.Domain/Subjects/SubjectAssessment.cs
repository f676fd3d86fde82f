using PbrEngine.Domain.Measures;

namespace PbrEngine.Domain.Subjects;

/// <summary>What was found out about a subject before its rules.</summary>
public sealed record SubjectAssessment
{
    /// <summary>From when the programme counts it as its own; null when not yet.</summary>
    public required DateOnly? AttachedOn { get; init; }

    /// <summary>The day that decides eligibility.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>
    /// What makes it eligible, shown as its needs are: each a code, present, absent or unknown, with the lines.
    /// </summary>
    public IReadOnlyList<ProblemPresence> Criteria { get; init; } = [];

    /// <summary>Its measures, in order; the rules see those without a person.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>What its rules decide over, besides parameters, measures and the results in question.</summary>
    public required IReadOnlyList<object> Facts { get; init; }
}
