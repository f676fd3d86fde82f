namespace PbrEngine.Linkage.Households;

/// <summary>A family as it was when ids were given last.</summary>
/// <param name="FamilyId">Its id.</param>
/// <param name="Basis">The basis that it grew from.</param>
/// <param name="Group">The group that it grew from.</param>
/// <param name="Persons">Its persons, sorted ordinally, each once.</param>
public sealed record PriorFamily(string FamilyId, string Basis, string Group, IReadOnlyList<string> Persons);
