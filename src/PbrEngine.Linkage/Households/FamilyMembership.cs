namespace PbrEngine.Linkage.Households;

/// <summary>The days on which a person is of a family by one group.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Person">The person.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Group">The group of that basis.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included; null while it goes on.</param>
public sealed record FamilyMembership(
    string FamilyId, string Person, string Basis, string Group, DateOnly From, DateOnly? To);
