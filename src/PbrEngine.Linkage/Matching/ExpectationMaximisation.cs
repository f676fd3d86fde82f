namespace PbrEngine.Linkage.Matching;

/// <summary>Learns a model from counts of patterns, without labels.</summary>
/// <remarks>
/// The expectation–maximisation of Dempster, Laird and Rubin (1977) for the mixture of Fellegi and Sunter (1969), with
/// two differences. The shares are of all pairs and not of the candidate pairs, so that strangers who were compared
/// because they share a name are expected in the number in which chance makes them. And there are several kinds of
/// pairs that aren't one person (<see cref="PairKind"/>).
/// <para>Where it is known of pairs that they are one person, how these agree is counted and not learned; how many more
/// there are, and how others agree, still is.</para>
/// </remarks>
internal sealed class ExpectationMaximisation(
    IReadOnlyList<IComparison> comparisons, double[][] agreement, IReadOnlyList<(ulong Pattern, long Count)> patterns,
    double pairs, double[]? counted = null, double[][]? labelled = null)
{
    private const int RoundsMax = 200;
    private const double Converged = 1e-4;

    // As if so many pairs had been seen at the expected levels.
    private const double PriorPairs = 20;

    // How alike those of one home are thought to be before anything is learned.
    private const double HomeStart = 0.8;

    // A kind that isn't there keeps the share of so many pairs, so that it isn't ruled out for ever.
    private const double PairsMin = 0.01;
    private const double MatchShareMax = 0.5;
    private const double OtherShareMax = 0.3;

    private readonly IReadOnlyList<PairKind> kinds = PairKind.Of(comparisons);

    /// <summary>The model, and whether learning came to rest before it was stopped.</summary>
    public (MatchModel Model, bool HasConverged) Learn(double startShare)
    {
        MatchModel model = Start(startShare);
        for (int round = 0; round < RoundsMax; round++)
        {
            MatchModel next = Step(model);
            bool isStill = IsStill(model, next);
            model = next;
            if (isStill && round > 5)
            {
                return (model, true);
            }
        }

        return (model, false);
    }

    /// <summary>What is thought before anything is learned.</summary>
    public MatchModel Start(double share)
    {
        double[][] match = [.. comparisons.Select(c => c.Levels.Select((l, i) => i == 0 ? 1 : l.Expected).ToArray())];
        return Model(match, [.. kinds.Select(kind => kind.Start * share)], counts: null);
    }

    private bool IsStill(MatchModel before, MatchModel after)
    {
        for (int kind = 0; kind < kinds.Count - 1; kind++)
        {
            double moved = Math.Abs(after.Shares[kind] - before.Shares[kind]);
            if (moved > Converged * Math.Max(before.Shares[kind], before.MatchShare))
            {
                return false;
            }
        }

        return true;
    }

    private MatchModel Step(MatchModel model)
    {
        double[][][] counts = [.. kinds.Select(_ => comparisons.Select(c => new double[c.Levels.Count]).ToArray())];
        double[] found = new double[kinds.Count];
        double[] posteriors = new double[kinds.Count];
        foreach ((ulong pattern, long count) in patterns)
        {
            model.Posteriors(pattern, posteriors);
            for (int kind = 0; kind < posteriors.Length - 1; kind++)
            {
                double share = count * posteriors[kind];
                found[kind] += share;
                for (int k = 0; k < comparisons.Count; k++)
                {
                    counts[kind][k][Pattern.Level(pattern, k)] += share;
                }
            }
        }

        double[][] match = [.. comparisons.Select((c, k) =>
            Smoothed((labelled ?? counts[0])[k], [.. c.Levels.Select(l => l.Expected)]))];
        return Model(match, Array.ConvertAll(found, pairsOfKind => pairsOfKind / pairs), counts);
    }

    private MatchModel Model(double[][] match, double[] found, double[][][]? counts)
    {
        double[] shares = Shares(found);
        double[][][] levels = [.. kinds.Select(_ => new double[comparisons.Count][])];
        for (int k = 0; k < comparisons.Count; k++)
        {
            // What is tied to random pairs needs them first, and what random pairs are needs the others: a first guess
            // stands for the others' learned part.
            double[] random = Random(k, match[k], shares, kind => Learned(kind, k, match[k], agreement[k], counts));
            for (int kind = 0; kind < kinds.Count; kind++)
            {
                levels[kind][k] = kind == 0 ? match[k] : kinds[kind].TieOf(comparisons[k].Aspect) switch
                {
                    Tie.Random => random,
                    Tie.Match => match[k],
                    _ => Learned(kind, k, match[k], random, counts),
                };
            }
        }

        return new(comparisons, kinds, [.. levels.Select(l => new LevelProbabilities(l))], shares);
    }

    private double[] Shares(double[] found)
    {
        double[] shares = [.. found.Select((share, kind) =>
            Math.Clamp(share, PairsMin / pairs, kind == 0 ? MatchShareMax : OtherShareMax))];
        for (int kind = 1; kind < counted?.Length; kind++)
        {
            // Those of one person are among the counted.
            shares[kind] = Math.Max(shares[kind], Math.Min(counted[kind] - shares[0], OtherShareMax));
        }

        for (int kind = 2; kind < kinds.Count; kind++)
        {
            // Relatives come second where there are any.
            if (kinds[kind].AmongRelatives is var (least, most))
            {
                shares[kind] = Math.Clamp(shares[kind], least * shares[1], most * shares[1]);
            }
        }

        shares[^1] = 0;
        shares[^1] = Math.Max(1 - shares.Sum(), PairsMin / pairs);
        return shares;
    }

    // What random pairs show holds the few that are of another kind: those are taken out.
    private double[] Random(int comparison, double[] match, double[] shares, Func<int, double[]> learned)
    {
        double[] left = [.. agreement[comparison]];
        for (int kind = 0; kind < kinds.Count - 1; kind++)
        {
            Tie tie = kinds[kind].TieOf(comparisons[comparison].Aspect);
            double[]? taken = kind == 0 || tie == Tie.Match ? match : tie == Tie.Random ? null : learned(kind);
            for (int level = 1; taken is not null && level < left.Length; level++)
            {
                left[level] -= shares[kind] * taken[level];
            }
        }

        for (int level = 1; level < left.Length; level++)
        {
            double stated = agreement[comparison][level];
            left[level] = Math.Max(left[level], Math.Max(0.02 * stated, 0.1 / pairs));
        }

        double sum = left.Skip(1).Sum();
        return [1, .. left.Skip(1).Select(p => p / sum)];
    }

    private double[] Learned(int kind, int comparison, double[] match, double[] random, double[][][]? counts)
    {
        double like = kinds[kind].TieOf(comparisons[comparison].Aspect) == Tie.LearnedFromMatch ? HomeStart : 0;
        double[] start = [.. random.Select((p, level) => (1 - like) * p + like * match[level])];
        if (counts is null)
        {
            return start;
        }

        double[] together = new double[start.Length];
        for (int other = 1; other < kinds.Count; other++)
        {
            for (int level = 1; kinds[other].Group == kinds[kind].Group && level < together.Length; level++)
            {
                together[level] += counts[other][comparison][level];
            }
        }

        return Smoothed(together, start);
    }

    private static double[] Smoothed(double[] counts, double[] expected)
    {
        double all = counts.Skip(1).Sum();
        double prior = expected.Skip(1).Sum();
        double[] m = [.. counts.Select((c, level) =>
            (c + PriorPairs * expected[level] / prior) / (all + PriorPairs))];
        m[0] = 1;
        return m;
    }
}
