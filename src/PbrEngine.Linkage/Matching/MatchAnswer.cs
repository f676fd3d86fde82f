namespace PbrEngine.Linkage.Matching;

/// <summary>What matching came to, in the rows of the table in the ordinal order of its ids.</summary>
/// <param name="Model">The model, for these rows.</param>
/// <param name="Pairs">The pairs that aren't hopeless, in no order.</param>
/// <param name="Basis">What the answer rests on; its pairs are there only where they are to be kept.</param>
/// <param name="HasConverged">Whether learning came to rest; a model that was given has.</param>
internal sealed record MatchAnswer(
    MatchModel Model, MatchedPair[] Pairs, MatchBasis Basis, bool HasConverged = true);
