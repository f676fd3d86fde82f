using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_WorkedExample_SetsPredictedAgainstObserved()
    {
        Calibration found = Calibration.Of([new(0.9, true), new(0.7, false), new(0.1, false), new(1, true)], 2);

        Assert.Equal(2, found.Bins.Count);
        Assert.Equal((0, 0.5, 1), (found.Bins[0].From, found.Bins[0].To, found.Bins[0].Pairs));
        Assert.Equal(2.6 / 3, found.Bins[1].MeanPredicted, 15);
        Assert.Equal(2.0 / 3, found.Bins[1].ObservedShare, 15);
        Assert.Equal((0.1 + (3 * 0.2)) / 4, found.ExpectedError, 15);
        Assert.Equal((0.01 + 0.49 + 0.01 + 0) / 4, found.BrierScore, 15);
    }

    [Theory]
    [InlineData(0.0, 100, 0.0)]
    [InlineData(0.29, 100, 0.29)]
    [InlineData(0.2899999, 100, 0.28)]
    [InlineData(0.3, 10, 0.3)]
    [InlineData(1.0, 10, 0.9)]
    public void Of_ProbabilityOnABound_FallsIntoTheBinThatStartsThere(double probability, int bins, double from) =>
        Assert.Equal(from, Assert.Single(Calibration.Of([new(probability, true)], bins).Bins).From);

    [Fact]
    public void Of_EveryBoundOfEveryNumberOfBins_IsWithinItsBin()
    {
        for (int bins = 1; bins <= 120; bins++)
        {
            for (int bound = 0; bound <= bins; bound++)
            {
                double probability = (double)bound / bins;
                CalibrationBin found = Calibration.Of([new(probability, true)], bins).Bins[0];
                Assert.True(
                    found.From <= probability && (probability < found.To || found.To >= 1), $"{bound} of {bins}");
            }
        }
    }

    [Fact]
    public void Of_PairsThatKeepTheirWord_HaveNoExpectedError()
    {
        const int Seed = 7;
        var random = new Random(Seed);
        Calibration found = Calibration.Of(Enumerable.Range(0, 200_000).Select(_ =>
        {
            double probability = random.NextDouble();
            return new WeighedPair(probability, random.NextDouble() < probability);
        }));

        Assert.True(found.ExpectedError < 0.01, $"seed {Seed}: {found.ExpectedError}");
        Assert.Equal(10, found.Bins.Count);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Of_NoProbability_Throws(double weight) =>
        Assert.Throws<ArgumentException>(() => Calibration.Of([new(weight, true)]));

    [Fact]
    public void Of_NoPairs_HasNoBins()
    {
        Calibration found = Calibration.Of([]);
        Assert.Empty(found.Bins);
        Assert.Equal((0, 0), (found.ExpectedError, found.BrierScore));
    }
}
