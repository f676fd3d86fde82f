namespace PbrEngine.Engine.TableLinking;

/// <summary>Two rows that were compared.</summary>
/// <param name="Left">A row.</param>
/// <param name="Right">Another row.</param>
/// <param name="Weight">Match weight, in bits.</param>
/// <param name="Probability">That they are one person, 0 to 1.</param>
internal readonly record struct ScoredPair(int Left, int Right, double Weight, double Probability);
