using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class ThresholdCurveTests
{
    private static readonly WeighedPair[] Pairs =
        [new(9, true), new(4, false), new(4, true), new(-3, false), new(1, true)];

    [Fact]
    public void Of_WorkedExample_HasAPointAtEachWeight()
    {
        IReadOnlyList<ThresholdPoint> found = ThresholdCurve.Of(Pairs, neverCompared: 1);

        Assert.Equal(
            [Point(-3, 3, 2, 1), Point(1, 3, 1, 1), Point(4, 2, 1, 2), Point(9, 1, 0, 3)],
            found);
        Assert.Equal((0.75, 0.75), (found[1].Pairs.Precision, found[1].Pairs.Recall));
    }

    [Fact]
    public void At_ThresholdsBetweenAndBeyondWeights_LinksFromTheThresholdUp() => Assert.Equal(
        [Point(-10, 3, 2, 0), Point(3.5, 2, 1, 1), Point(9.5, 0, 0, 3)],
        ThresholdCurve.At(Pairs, 0, [9.5, -10, 3.5, 3.5]));

    [Fact]
    public void Of_RandomPairs_EqualsCountingAtEachThreshold()
    {
        for (int seed = 1; seed <= 100; seed++)
        {
            var random = new Random(seed);
            WeighedPair[] pairs =
            [
                .. Enumerable.Range(0, random.Next(1, 80))
                    .Select(_ => new WeighedPair(random.Next(-6, 7), random.Next(2) == 0)),
            ];
            int missed = random.Next(3);

            ThresholdPoint[] naive =
            [
                .. pairs.Select(pair => pair.Weight).Distinct().Order().Select(threshold => Point(
                    threshold,
                    pairs.Count(pair => pair.Weight >= threshold && pair.IsSamePerson),
                    pairs.Count(pair => pair.Weight >= threshold && !pair.IsSamePerson),
                    pairs.Count(pair => pair.Weight < threshold && pair.IsSamePerson) + missed)),
            ];
            Assert.True(naive.SequenceEqual(ThresholdCurve.Of(pairs, missed)), $"seed {seed}");
        }
    }

    [Fact]
    public void Best_SeveralAsGood_IsTheHighest()
    {
        Assert.Equal(4, ThresholdCurve.Best([Point(1, 2, 1, 0), Point(4, 2, 1, 0), Point(9, 1, 0, 3)])?.Threshold);
        Assert.Null(ThresholdCurve.Best([]));
    }

    private static ThresholdPoint Point(double threshold, long right, long wrong, long missed) => new(
        threshold, new PairCounts { TruePositives = right, FalsePositives = wrong, FalseNegatives = missed });
}
