using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>One placement (schools/placements.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Kind">SCHOOL, PRU, AP, EHE or CME.</param>
/// <param name="BecauseOfExclusion">Whether it is because of an exclusion.</param>
/// <param name="Days">Days of the placement.</param>
public sealed record PlacementFact(FactRef Source, string Kind, bool BecauseOfExclusion, DateSpan Days);

/// <summary>One pupil's sessions at one school in one term (schools/attendance.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Term">The term.</param>
/// <param name="Possible">Possible sessions.</param>
/// <param name="Authorised">Sessions of authorised absence.</param>
/// <param name="Unauthorised">Sessions of unauthorised absence.</param>
/// <param name="Unresolved">Sessions not yet resolved, beside the others (R37).</param>
public sealed record AttendanceFact(
    FactRef Source, SchoolTerm Term, int Possible, int Authorised, int Unauthorised, int Unresolved);

/// <summary>One suspension or permanent exclusion that was not withdrawn (schools/exclusions.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Permanent">Whether it is permanent.</param>
/// <param name="StartedOn">Its first day, which decides its term.</param>
public sealed record ExclusionFact(FactRef Source, bool Permanent, DateOnly StartedOn);
