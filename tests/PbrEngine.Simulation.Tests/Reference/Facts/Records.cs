using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Facts;

// Facts as the semantics speak of them: a person is one linked human being, days are inclusive ranges.

public sealed record FamilyRecord(
    string FamilyRef,
    string Programme,
    bool LocalDiscretion,
    DateOnly? AttachedOn,
    DateOnly? AssessedOn,
    DateOnly? PlanOn,
    string LeadPractitioner);

/// <summary>One membership row; a person may have several in a family.</summary>
public sealed record Membership(
    string FamilyRef,
    string MemberRef,
    string Person,
    string Role,
    bool Resident,
    DateOnly Born,
    DateRange Days);

public sealed record Need(
    string FamilyRef,
    string? Person,
    string Code,
    DateOnly IdentifiedOn,
    DateOnly? ClosedOn,
    string Closure);

public sealed record WorkEvidence(string Person, string Kind, DateRange Days, bool Verified);

public sealed record Placement(string Person, string Kind, bool BecauseOfExclusion, DateRange Days);

public sealed record Attendance(
    string Person,
    string AcademicYear,
    string Term,
    int Possible,
    int Authorised,
    int Unauthorised,
    int Unresolved);

public sealed record Exclusion(string Person, string Type, DateOnly StartedOn);

public sealed record ProvenOffence(string OffenceRef, string Person, DateOnly OffenceOn, DateOnly DisposalOn);

public sealed record Incident(string IncidentRef, string Person, string Kind, string Role, DateOnly On);

public sealed record Claimant(string Person, bool Matched);

/// <summary>A spell on an out-of-work benefit; other spells aren't kept (R42).</summary>
public sealed record BenefitSpell(string Person, string Benefit, DateRange Days);

public sealed record Tenancy(string TenancyRef, string Person, DateRange Days);

public sealed record HousingAsbAction(string ActionRef, string TenancyRef, DateOnly On);

public sealed record CareStatus(string Person, DateRange Days);
