using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class ExpectationMaximisationTests
{
    private const double Pairs = 1e9;
    private const double MatchShare = 2e-5;
    private const double RelativeShare = 1e-4;

    // Two columns that only one person shares, two that those of one home share; levels 1 to 3 are "different",
    // "near" and "equal".
    private static readonly double[] Match = [1, 0.06, 0.14, 0.8];
    private static readonly double[] Shared = [1, 0.03, 0.07, 0.9];
    private static readonly double[] Random = [1, 0.989, 0.01, 0.001];

    [Fact]
    public void Learn_CountsFromKnownProbabilities_ComeBack()
    {
        IComparison[] comparisons =
        [
            .. new[] { Aspect.Number, Aspect.Number, Aspect.Contact, Aspect.Contact }
                .Select(aspect => new IdentifierComparison(
                    People.Column(ColumnRole.Identifier, "12345", "67890"), aspect)),
        ];
        double[][] agreement = [.. comparisons.Select((_, k) => Overall(isShared: k >= 2))];

        (MatchModel model, bool hasConverged) =
            new ExpectationMaximisation(comparisons, agreement, Patterns(), Pairs).Learn(1e-5);

        Assert.True(hasConverged);

        Assert.Equal(MatchShare, model.MatchShare, MatchShare * 0.05);
        for (int k = 0; k < 4; k++)
        {
            for (int level = 1; level <= 3; level++)
            {
                Assert.Equal(Match[level], model.Match.Of(k, level), 0.02);
                Assert.Equal(Random[level], model.Random.Of(k, level), Random[level] * 0.1);
            }
        }

        Assert.Equal(Shared[3], model.Levels[1].Of(2, 3), 0.03);
        Assert.Equal(RelativeShare, model.Shares[1], RelativeShare * 0.15);
    }

    private static double[] Overall(bool isShared)
    {
        double[] relative = isShared ? Shared : Random;
        return
        [
            1,
            .. Enumerable.Range(1, 3).Select(l => MatchShare * Match[l] + RelativeShare * relative[l]
                + (1 - MatchShare - RelativeShare) * Random[l]),
        ];
    }

    // What is expected of every pattern, but for those at which everything differs: those are never candidates.
    private static List<(ulong Pattern, long Count)> Patterns()
    {
        var patterns = new List<(ulong, long)>();
        for (int code = 0; code < 81; code++)
        {
            int[] levels = [1 + code % 3, 1 + code / 3 % 3, 1 + code / 9 % 3, 1 + code / 27];
            double match = MatchShare * Product(levels, (k, l) => Match[l]);
            double relative = RelativeShare * Product(levels, (k, l) => k < 2 ? Random[l] : Shared[l]);
            double random = (1 - MatchShare - RelativeShare) * Product(levels, (k, l) => Random[l]);
            ulong pattern = 0;
            for (int k = 0; k < 4; k++)
                pattern = Pattern.With(pattern, k, levels[k]);
            if (levels.Any(l => l > 1))
                patterns.Add((pattern, (long)Math.Round(Pairs * (match + relative + random))));
        }

        return patterns;
    }

    private static double Product(int[] levels, Func<int, int, double> of) =>
        levels.Select((level, k) => of(k, level)).Aggregate(1.0, (a, b) => a * b);
}
