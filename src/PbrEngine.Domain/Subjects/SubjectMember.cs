using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Subjects;

/// <summary>A person whom a subject is about.</summary>
/// <param name="PersonId">The person, as linking found them.</param>
/// <param name="Days">From when to when.</param>
/// <param name="BornOn">Date of birth, when stated.</param>
public sealed record SubjectMember(string PersonId, DateSpan Days, DateOnly? BornOn)
{
    /// <summary>The row that states their name; null when none does.</summary>
    public FactRef? NamedBy { get; init; }
}
