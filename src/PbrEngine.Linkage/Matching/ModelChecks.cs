using System.Globalization;

namespace PbrEngine.Linkage.Matching;

/// <summary>Finds what no model can say, whoever wrote it: a weight that is worked out from it would be no
/// number.</summary>
internal static class ModelChecks
{
    // Shares that are written and read again add up to 1 but for their last digits.
    private const double SumSlack = 1e-6;

    /// <summary>Why it is no model, as a sentence; null where it is one.</summary>
    public static string? Fault(ModelDescription model) => model.Records < 0
        ? "records is below 0."
        : OfThresholds(model.Thresholds)
            ?? OfKinds(model.Kinds)
            ?? (model.Comparisons.Count is 0 or > Pattern.ComparisonsMax
                ? $"there must be 1 to {Pattern.ComparisonsMax} comparisons." : null)
            ?? model.Comparisons.Select(comparison => OfLevels(comparison, model.Kinds)).FirstOrDefault(f => f != null);

    /// <exception cref="ArgumentException">It is no model.</exception>
    public static void Check(ModelDescription model)
    {
        if (Fault(model) is { } fault)
        {
            throw new ArgumentException($"This is no model: {fault}", nameof(model));
        }
    }

    private static string? OfThresholds(MatchThresholds thresholds) =>
        !double.IsFinite(thresholds.Join) || !double.IsFinite(thresholds.Fracture)
            || !double.IsFinite(thresholds.Review)
            ? "a threshold is no number of bits."
            : thresholds.Fracture > thresholds.Join || thresholds.Review > thresholds.Join
            ? "records would be kept together or reviewed only above the weight from which they are joined."
            : null;

    private static string? OfKinds(IReadOnlyList<KindDescription> kinds) => kinds.Count < 2
        ? "there must be two kinds of pairs or more."
        : OfNames("kind", [.. kinds.Select(kind => kind.Name)])
            ?? (kinds.FirstOrDefault(kind => !IsShare(kind.Share)) is { } wrong
                ? $"the share of {wrong.Name} is not from 0 to 1."
                : kinds[0].Share == 0
                ? $"the share of {kinds[0].Name} is 0, so that nothing could ever be linked."
                : OfSum("the shares of the kinds", kinds.Sum(kind => kind.Share)));

    private static string? OfLevels(ComparisonDescription comparison, IReadOnlyList<KindDescription> kinds)
    {
        IReadOnlyList<LevelDescription> levels = comparison.Levels;
        return levels.Count < 2
            ? $"{comparison.Name} has no two levels."
            : OfNames($"level of {comparison.Name}", [.. levels.Select(level => level.Name)])
                ?? (levels.Any(level => level.Probabilities.Count != kinds.Count)
                    ? $"each level of {comparison.Name} has a probability for each kind of pairs."
                    : levels.SelectMany(level => level.Probabilities).Any(p => !IsShare(p) || p == 0)
                    ? $"a probability of {comparison.Name} is not above 0 and up to 1."
                    : kinds.Select((kind, i) => OfSum(
                        $"the probabilities of {comparison.Name} for {kind.Name}",
                        levels.Skip(1).Sum(level => level.Probabilities[i]))).FirstOrDefault(fault => fault != null));
    }

    private static string? OfNames(string what, string[] names) => Array.Exists(names, string.IsNullOrWhiteSpace)
        ? $"a {what} has no name."
        : names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
        ? $"a {what} stands twice: {twice.Key}."
        : null;

    private static string? OfSum(string what, double sum) => Math.Abs(sum - 1) <= SumSlack
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{what} add up to {sum:0.######}, not to 1.");

    private static bool IsShare(double number) => number is >= 0 and <= 1;
}
