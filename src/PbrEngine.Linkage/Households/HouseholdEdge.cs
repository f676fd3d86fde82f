namespace PbrEngine.Linkage.Households;

/// <summary>What one source states of one person: that they were of a group, such as a case, a tenancy or a claim.
/// Edges of one basis and group belong together; nothing is said of what belonging means.</summary>
/// <param name="Basis">What the statement rests on, in the caller's words; one of
/// <see cref="FamilyOptions.BasesByTrust"/>.</param>
/// <param name="Group">The group's reference, unique within its basis; case matters.</param>
/// <param name="Person">The person's id; a record's, while nobody knows yet who is who.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included; null while it goes on.</param>
public sealed record HouseholdEdge(string Basis, string Group, string Person, DateOnly From, DateOnly? To)
{
    /// <summary>Whether the edge holds on a day.</summary>
    /// <param name="day">Any day.</param>
    public bool HoldsOn(DateOnly day) => From <= day && day <= (To ?? DateOnly.MaxValue);
}
