namespace PbrEngine.Linkage;

/// <summary>What one source states of one record: that it was of a group, such as a case or a tenancy. The same as
/// <see cref="Households.HouseholdEdge"/>, while nobody knows yet who is who.</summary>
/// <param name="Record">The record.</param>
/// <param name="Basis">What kind of group it is, in the caller's words.</param>
/// <param name="Group">The group's reference, unique within its basis; case matters.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included; null while it goes on.</param>
public sealed record RecordEdge(RecordKey Record, string Basis, string Group, DateOnly From, DateOnly? To);
