using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Pairs of three kinds with known probabilities, from which the patterns that would be counted are worked
/// out: the number of pairs at a pattern is what is expected of it, rounded. Three columns that only one person shares
/// and two that a household shares; a tenth of the pairs state nothing in a column.</summary>
internal sealed class PairMixture
{
    public const double Pairs = 2e9;

    private const double Missing = 0.1;
    private const int PersonOnly = 3;

    // Level 0 stands for nothing here: what is stated adds up to 1. The others are "different", "near" and "equal".
    private static readonly double[] OfStrangers = [0, 0.989, 0.01, 0.001];
    private static readonly double[] OfHouseholds = [0, 0.05, 0.05, 0.9];
    private static readonly double[] OfPersons = [0, 0.06, 0.14, 0.8];

    public IReadOnlyList<IComparison> Comparisons { get; } =
    [
        .. Enumerable.Range(0, 5).Select(k => new IdentifierComparison(
            People.Column($"c{k}", ColumnRole.Identifier, "12345", "67890"),
            k < PersonOnly ? Aspect.Number : Aspect.Contact)),
    ];

    public double[][] Random { get; } = [.. Enumerable.Range(0, 5).Select(_ => OfStrangers)];

    public double[][] Household { get; } =
        [.. Enumerable.Range(0, 5).Select(k => k < PersonOnly ? OfStrangers : OfHouseholds)];

    public required double[][] Match { get; init; }

    public required double MatchShare { get; init; }

    public required double HouseholdShare { get; init; }

    /// <summary>What random pairs of all kinds show, as it would be counted.</summary>
    public double[][] Agreement => [.. Random.Select((levels, k) => (double[])
    [
        1,
        .. levels.Select((u, level) => (1 - MatchShare - HouseholdShare) * u + MatchShare * Match[k][level]
            + HouseholdShare * Household[k][level]).Skip(1),
    ])];

    /// <summary>The m probabilities of a seed: more or less what is expected, none of them the same.</summary>
    public static PairMixture Of(int seed, double matchShare, double householdShare)
    {
        var random = new Random(seed);
        return new()
        {
            Match =
            [
                .. Enumerable.Range(0, 5)
                    .Select(_ => Scaled([.. OfPersons.Select(m => m * (0.6 + 0.8 * random.NextDouble()))])),
            ],
            MatchShare = matchShare,
            HouseholdShare = householdShare,
        };
    }

    public static ulong PatternOf(int[] levels) =>
        levels.Select((level, k) => Pattern.With(0, k, level)).Aggregate((a, b) => a | b);

    /// <summary>The counts of all patterns that have at least so many comparisons above "different".</summary>
    public (ulong Pattern, long Count)[] Patterns(int agreeing)
    {
        var counts = new List<(ulong Pattern, long Count)>();
        for (int code = 0; code < 1 << 10; code++)
        {
            int[] levels = [.. Enumerable.Range(0, 5).Select(k => code >> (2 * k) & 3)];
            double expected = Pairs * (MatchShare * Of(Match, levels) + HouseholdShare * Of(Household, levels)
                + (1 - MatchShare - HouseholdShare) * Of(Random, levels));
            if (levels.Count(level => level > 1) >= agreeing && Math.Round(expected) > 0)
            {
                counts.Add((PatternOf(levels), (long)Math.Round(expected)));
            }
        }

        return [.. counts.OrderBy(c => c.Pattern)];
    }

    private static double Of(double[][] kind, int[] levels) => levels
        .Select((level, k) => level == 0 ? Missing : (1 - Missing) * kind[k][level]).Aggregate((a, b) => a * b);

    private static double[] Scaled(double[] levels)
    {
        double sum = levels.Sum();
        return [.. levels.Select(m => m / sum)];
    }
}
