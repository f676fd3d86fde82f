namespace PbrEngine.Linkage.Blocking;

/// <summary>Rows that agree on a basis; groups stand for all pairs in them, which are never listed.</summary>
/// <param name="Basis">On what the rows agree.</param>
/// <param name="Rows">Two or more row numbers, ascending.</param>
internal sealed record CandidateGroup(CandidateBasis Basis, IReadOnlyList<int> Rows);
