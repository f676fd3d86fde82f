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

    /// <exception cref="ArgumentException">It is no model: a probability is none, or shares don't add up.</exception>
    /// <exception cref="ModelMismatchException">The model is for other comparisons.</exception>
    public static MatchModel Of(ModelDescription model, IReadOnlyList<IComparison> comparisons, int records)
    {
        ModelChecks.Check(model);
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
        double[] credibility = [.. comparisons.Select((c, k) => !c.Levels[^1].IsEqual ? 1
            : Credibility(levels[^1].Of(k, c.Levels.Count - 1), records, model.Records))];
        return new(comparisons, kinds, levels, Shares(model, kinds, records), credibility);
    }

    // How often a value comes in ten rows says little of how frequent it is: Bühlmann's credibility (1967) is
    // n / (n + k). For k stands how many values there would be if all were equally frequent (Simpson 1949: 1 / u). In a
    // table as large as the model's own, frequencies are believed wholly, as they were when it was learned.
    private static double Credibility(double chance, int records, int learnedFrom)
    {
        double here = records / (1 + records * chance);
        double there = Math.Max(learnedFrom, 1) / (1 + Math.Max(learnedFrom, 1) * chance);
        return Math.Min(here / there, 1);
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
