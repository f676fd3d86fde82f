namespace PbrEngine.Linkage.Households;

/// <summary>A group of a basis on some day.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Group">The group's reference.</param>
/// <param name="Persons">How many persons it had.</param>
public sealed record HouseholdGroup(string Basis, string Group, int Persons);
