namespace PbrEngine.Engine.Cohorts;

/// <summary>What is concluded of a cohort's families, in their order.</summary>
/// <param name="Unchanged">As they are.</param>
/// <param name="Changed">Under each change, in the order of the changes.</param>
public sealed record CohortAnswers(
    IReadOnlyList<FamilyAnswer> Unchanged, IReadOnlyList<IReadOnlyList<FamilyAnswer>> Changed);
