using PbrEngine.Engine.Outputs;
using PbrEngine.Linkage.Charting;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Charts as SVG files in a folder.</summary>
internal static class ChartFiles
{
    private const string Weights = "weights.svg";
    private const string LevelChances = "levels.svg";
    private const string Sizes = "sizes.svg";
    private const string Thresholds = "thresholds.svg";
    private const string Calibrations = "calibration.svg";

    /// <summary>Every file that charts can be in.</summary>
    /// <param name="folder">Their folder; null for no charts.</param>
    internal static IEnumerable<string> Places(string? folder) => folder is null
        ? []
        : new[] { Weights, LevelChances, Sizes, Thresholds, Calibrations }.Select(name => Path.Combine(folder, name));

    /// <summary>The charts of an answer, by the names of their files.</summary>
    internal static IEnumerable<(string Name, string Svg)> Of(MatchedTables matched)
    {
        NamedThreshold[] join = [new("Linked from here", matched.Threshold)];
        yield return (Weights, WeightHistogram.Draw(matched.Weights, join));
        yield return (LevelChances, LevelShares.Draw([.. matched.Result.Model.Comparisons.Select(Levels)]));
        yield return (Sizes, ClusterSizes.Draw(matched.Sizes));
        foreach (var chart in Of(matched.Truth, join))
            yield return chart;
    }

    /// <summary>The charts of what the truth says of compared pairs; none without pairs.</summary>
    internal static IEnumerable<(string Name, string Svg)> Of(
        TruthReport? truth, IReadOnlyList<NamedThreshold> thresholds)
    {
        if (truth?.Calibration is not { } calibration)
            yield break;
        yield return (Thresholds, ThresholdChart.Draw(truth.Curve, thresholds));
        yield return (Calibrations, CalibrationChart.Draw(calibration));
    }

    /// <summary>Writes charts, each whole.</summary>
    /// <returns>Their paths.</returns>
    internal static IReadOnlyList<string> Write(string folder, IEnumerable<(string Name, string Svg)> charts)
    {
        var paths = new List<string>();
        foreach (var (name, svg) in charts)
        {
            var path = Path.Combine(folder, name);
            WholeFile.WriteText(path, svg);
            paths.Add(path);
        }
        return paths;
    }

    // What isn't stated is no evidence, so that the first level has no place in the chart.
    private static LevelShareGroup Levels(ComparisonDescription comparison) => new(
        comparison.Name,
        [
            .. comparison.Levels.Skip(1).Reverse().Select(level => new LevelShare
            {
                Level = level.Name,
                M = level.Match,
                U = level.Random,
            }),
        ]);
}
