namespace PbrEngine.Linkage.Evaluating;

/// <summary>Whether probabilities keep their word: of the pairs given 0.9, nine in ten should be one person.</summary>
/// <remarks>The expected calibration error is that of Naeini, Cooper and Hauskrecht (2015); the Brier score is the mean
/// square of the difference between probability and truth (Brier 1950).</remarks>
public sealed record Calibration
{
    /// <summary>The bins that hold a pair, ascending.</summary>
    public required IReadOnlyList<CalibrationBin> Bins { get; init; }

    /// <summary>Mean over pairs of how far a bin's prediction is from what was observed, 0 to 1; 0 of no
    /// pairs.</summary>
    public required double ExpectedError { get; init; }

    /// <summary>Mean squared difference between probability and truth, 0 to 1; 0 of no pairs.</summary>
    public required double BrierScore { get; init; }

    /// <summary>Puts pairs into bins of equal width.</summary>
    /// <param name="pairs">Pairs weighed with a probability from 0 to 1, in any order.</param>
    /// <param name="binCount">Number of bins, at least 1.</param>
    /// <returns>The bins and the two errors.</returns>
    /// <exception cref="ArgumentException">A probability is NaN or not from 0 to 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no bin.</exception>
    public static Calibration Of(IEnumerable<WeighedPair> pairs, int binCount = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(binCount, 1);
        WeighedPair[] sorted = WeighedPair.Sorted(pairs);
        if (sorted is [{ Weight: < 0 }, ..] or [.., { Weight: > 1 }])
        {
            throw new ArgumentException("A probability is from 0 to 1.", nameof(pairs));
        }

        CalibrationBin[] bins =
        [
            .. sorted.GroupBy(pair => BinOf(pair.Weight, binCount))
                .Select(pair => Bin(pair.Key, binCount, [.. pair])),
        ];
        return new Calibration
        {
            Bins = bins,
            ExpectedError = Mean(
                bins.Sum(bin => bin.Pairs * Math.Abs(bin.MeanPredicted - bin.ObservedShare)), sorted.Length),
            BrierScore = Mean(sorted.Sum(SquaredError), sorted.Length),
        };
    }

    /// <summary>By the bounds that the bins state: the product alone puts 0.29 of a hundred bins into the one
    /// before.</summary>
    private static int BinOf(double probability, int binCount)
    {
        int bin = Math.Min((int)(probability * binCount), binCount - 1);
        if (bin + 1 < binCount && probability >= (double)(bin + 1) / binCount)
        {
            return bin + 1;
        }

        return probability < (double)bin / binCount ? bin - 1 : bin;
    }

    private static CalibrationBin Bin(int number, int binCount, WeighedPair[] pairs) => new()
    {
        From = (double)number / binCount,
        To = (double)(number + 1) / binCount,
        Pairs = pairs.Length,
        MeanPredicted = pairs.Sum(pair => pair.Weight) / pairs.Length,
        ObservedShare = Shares.Of(pairs.LongCount(pair => pair.IsSamePerson), pairs.Length),
    };

    private static double SquaredError(WeighedPair pair)
    {
        double error = pair.Weight - (pair.IsSamePerson ? 1 : 0);
        return error * error;
    }

    private static double Mean(double sum, int count) => count == 0 ? 0 : sum / count;
}
