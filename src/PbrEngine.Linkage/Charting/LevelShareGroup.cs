namespace PbrEngine.Linkage.Charting;

/// <summary>One comparison and its levels.</summary>
/// <param name="Comparison">What is compared, such as "Surname".</param>
/// <param name="Levels">Its levels, the strongest agreement first.</param>
public sealed record LevelShareGroup(string Comparison, IReadOnlyList<LevelShare> Levels);
