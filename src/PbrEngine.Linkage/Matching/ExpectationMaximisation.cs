namespace PbrEngine.Linkage.Matching;

/// <summary>Learns a model from counts of patterns, without labels.</summary>
/// <remarks>
/// The expectation–maximisation of Dempster, Laird and Rubin (1977) for the mixture of Fellegi and Sunter (1969), with
/// two differences. The shares are of all pairs and not of the candidate pairs, so that strangers who were compared
/// because they share a name are expected in the number in which chance makes them. And people of one household are a
/// kind of their own.
/// </remarks>
internal sealed class ExpectationMaximisation(
    IReadOnlyList<IComparison> comparisons, double[][] agreement, IReadOnlyList<(ulong Pattern, long Count)> patterns,
    double pairs)
{
    private const int RoundsMax = 100;
    private const double Converged = 1e-5;

    // As if so many pairs of one person had been seen at the expected levels.
    private const double PriorPairs = 20;
    private const double NamedAfterRelative = 0.08;
    private const double Twins = 0.01;

    public MatchModel Learn(double startShare)
    {
        MatchModel model = Start(startShare);
        for (int round = 0; round < RoundsMax; round++)
        {
            MatchModel next = Step(model);
            double moved = Math.Abs(next.MatchShare - model.MatchShare) / model.MatchShare;
            model = next;
            if (moved < Converged && round > 5)
            {
                break;
            }
        }

        return model;
    }

    /// <summary>What is thought before anything is learned.</summary>
    public MatchModel Start(double share)
    {
        double[][] match = [.. comparisons.Select(c => c.Levels.Select((l, i) => i == 0 ? 1 : l.Expected).ToArray())];
        return new()
        {
            Comparisons = comparisons,
            Match = new(match),
            Household = new([.. comparisons.Select((c, k) => Household(c, agreement[k], match[k]))]),
            Random = new(Random(match, share)),
            MatchShare = share,
            HouseholdShare = share,
        };
    }

    private MatchModel Step(MatchModel model)
    {
        double[][] match = Zeros();
        double[][] household = Zeros();
        double matches = 0;
        double relatives = 0;
        foreach ((ulong pattern, long count) in patterns)
        {
            (double isMatch, double isHousehold) = model.Shares(pattern);
            matches += count * isMatch;
            relatives += count * isHousehold;
            for (int k = 0; k < comparisons.Count; k++)
            {
                int level = Pattern.Level(pattern, k);
                match[k][level] += count * isMatch;
                household[k][level] += count * isHousehold;
            }
        }

        double[][] m = [.. comparisons.Select((c, k) => Smoothed(match[k], [.. c.Levels.Select(l => l.Expected)]))];
        double[][] h = [.. comparisons.Select((c, k) => c.IsSharedInHouseholds
            ? Smoothed(household[k], Household(c, agreement[k], m[k]))
            : Household(c, agreement[k], m[k]))];
        double share = Math.Clamp(matches / pairs, 0.5 / pairs, 0.5);
        return model with
        {
            Match = new(m),
            Household = new(h),
            Random = new(Random(m, share)),
            MatchShare = share,
            HouseholdShare = Math.Clamp(relatives / pairs, 0.01 / pairs, 0.3),
        };
    }

    // What random pairs show holds the few that are one person: those are taken out.
    private double[][] Random(double[][] match, double share) => [.. agreement.Select((levels, k) =>
    {
        double[] u = [.. levels.Select((p, level) => level == 0
            ? 0
            : Math.Max(p - share * match[k][level], Math.Max(0.02 * p, 0.1 / pairs)) / (1 - share))];
        double sum = u.Sum();
        double[] scaled = [.. u.Select(p => p / sum)];
        scaled[0] = 1;
        return scaled;
    })];

    private static double[] Household(IComparison comparison, double[] random, double[] match)
    {
        int top = random.Length - 1;
        double share = comparison.IsSharedInHouseholds ? 0.8
            : comparison is DateComparison ? Twins
            : comparison is NameComparison ? NamedAfterRelative : 0;
        double[] h = [.. random.Select((p, level) => (1 - share) * p + share * (comparison is DateComparison
            ? level == top ? 1 : 0
            : match[level]))];
        h[0] = 1;
        return h;
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

    private double[][] Zeros() => [.. comparisons.Select(c => new double[c.Levels.Count])];
}
