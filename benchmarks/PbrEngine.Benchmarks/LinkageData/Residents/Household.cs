namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>Those who live in a house; adults first.</summary>
internal sealed record Household(HouseholdShape Shape, IReadOnlyList<Resident> Residents);
