namespace PbrEngine.Linkage.Matching;

/// <summary>Goes between a model that works and one that is told.</summary>
internal static class DescribedModel
{
    public static ModelDescription From(MatchModel model, int records) => new()
    {
        Records = records,
        MatchesPerRecord = model.MatchShare * Math.Max(records - 1, 1),
        RelativesPerRecord = model.HouseholdShare * Math.Max(records - 1, 1),
        Comparisons =
        [
            .. model.Comparisons.Select((c, k) => new ComparisonDescription(c.Name, [.. Levels(model, c, k)])),
        ],
    };

    /// <exception cref="ModelMismatchException">The model is for other comparisons.</exception>
    public static MatchModel Of(ModelDescription model, IReadOnlyList<IComparison> comparisons, int records)
    {
        string[] wanted = [.. model.Comparisons.Select(c => Name(c.Name, c.Levels.Select(l => l.Name)))];
        string[] there = [.. comparisons.Select(c => Name(c.Name, c.Levels.Select(l => l.Name)))];
        if (!wanted.SequenceEqual(there, StringComparer.Ordinal))
        {
            throw new ModelMismatchException(wanted, there);
        }

        double others = Math.Max(records - 1, 1);
        return new()
        {
            Comparisons = comparisons,
            Match = Probabilities(model, l => l.Match),
            Household = Probabilities(model, l => l.Household),
            Random = Probabilities(model, l => l.Random),
            MatchShare = Math.Min(model.MatchesPerRecord / others, 0.5),
            HouseholdShare = Math.Min(model.RelativesPerRecord / others, 0.3),
        };
    }

    private static IEnumerable<LevelDescription> Levels(MatchModel model, IComparison comparison, int k) =>
        comparison.Levels.Select((level, i) => new LevelDescription(
            level.Name, model.Match.Of(k, i), model.Household.Of(k, i), model.Random.Of(k, i)));

    private static LevelProbabilities Probabilities(ModelDescription model, Func<LevelDescription, double> of) =>
        new([.. model.Comparisons.Select(c => c.Levels.Select(of).ToArray())]);

    private static string Name(string comparison, IEnumerable<string> levels) =>
        $"{comparison} ({string.Join(", ", levels)})";
}
