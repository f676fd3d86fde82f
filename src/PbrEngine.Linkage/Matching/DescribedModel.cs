namespace PbrEngine.Linkage.Matching;

/// <summary>Goes between a model that works and one that is told.</summary>
internal static class DescribedModel
{
    private const double ShareMax = 0.5;

    public static ModelDescription From(MatchModel model, int records, IReadOnlyList<string> blocking) => new()
    {
        Blocking = blocking,
        Records = records,
        Kinds = [.. model.Kinds.Select((kind, i) => new KindDescription(kind.Name, model.Shares[i]))],
        Comparisons =
        [
            .. model.Comparisons.Select((c, k) => new ComparisonDescription(
                c.Name,
                [
                    .. c.Levels.Select((level, i) => new LevelDescription(
                        level.Name, [.. model.Levels.Select(kind => kind.Of(k, i))])),
                ])),
        ],
    };

    /// <exception cref="ModelMismatchException">The model is for other comparisons.</exception>
    public static MatchModel Of(ModelDescription model, IReadOnlyList<IComparison> comparisons, int records)
    {
        IReadOnlyList<PairKind> kinds = PairKind.Of(comparisons);
        string[] wanted = Parts(
            model.Kinds.Select(k => k.Name), model.Comparisons.Select(c => (c.Name, c.Levels.Select(l => l.Name))));
        string[] there = Parts(
            kinds.Select(k => k.Name), comparisons.Select(c => (c.Name, c.Levels.Select(l => l.Name))));
        if (!wanted.SequenceEqual(there, StringComparer.Ordinal))
        {
            throw new ModelMismatchException(wanted, there);
        }

        LevelProbabilities[] levels = [.. kinds.Select((_, i) => new LevelProbabilities(
            [.. model.Comparisons.Select(c => c.Levels.Select(l => l.Probabilities[i]).ToArray())]))];
        return new(comparisons, kinds, levels, Shares(model, kinds, records));
    }

    // A person has as many records, and a home as many people, in a larger table; namesakes become more as it grows.
    private static double[] Shares(ModelDescription model, IReadOnlyList<PairKind> kinds, int records)
    {
        double scale = Math.Max(model.Records - 1, 1) / (double)Math.Max(records - 1, 1);
        double[] shares = [.. kinds.Select((kind, i) =>
            kind.AreStrangers ? model.Kinds[i].Share : model.Kinds[i].Share * scale)];
        double known = shares.SkipLast(1).Sum();
        if (known > ShareMax)
        {
            shares = Array.ConvertAll(shares, share => share * ShareMax / known);
            known = ShareMax;
        }

        shares[^1] = 1 - known;
        return shares;
    }

    private static string[] Parts(
        IEnumerable<string> kinds, IEnumerable<(string Name, IEnumerable<string> Levels)> comparisons) =>
    [
        $"kinds ({string.Join(", ", kinds)})",
        .. comparisons.Select(c => $"{c.Name} ({string.Join(", ", c.Levels)})"),
    ];
}
