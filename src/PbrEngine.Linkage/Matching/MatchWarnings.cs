using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>What in a learned model, or in the way to it, makes the result doubtful.</summary>
internal static class MatchWarnings
{
    /// <param name="model">The model.</param>
    /// <param name="hasConverged">Whether learning it came to rest.</param>
    /// <param name="rules">What became of each rule.</param>
    /// <param name="wanted">The rules that a given model looks for pairs by; none where it was learned here.</param>
    /// <param name="rowsWithoutBlock">How many rows are in no block.</param>
    /// <param name="options">How the records were matched.</param>
    public static IReadOnlyList<string> Of(
        MatchModel model, bool hasConverged, IReadOnlyList<BlockingReport> rules, IReadOnlyList<string> wanted,
        int rowsWithoutBlock, MatchOptions options)
    {
        return
        [
            .. hasConverged
                ? []
                : new[] { "Learning had not come to rest: the model may be of little worth." },
            .. model.Comparisons.SelectMany((c, k) => OfComparison(model, c, k)),
            .. OfRules(rules, wanted),
            .. rowsWithoutBlock == 0 ? [] : new[] { OfRows(rowsWithoutBlock, options.BlockRowsMax) },
        ];
    }

    /// <summary>Texts that a given model doesn't know; none where it is learned.</summary>
    public static IEnumerable<string> OfUnknown(PersonTable table, ModelDescription? model) => model is null
        ? []
        : table.Columns.Except(DependentTexts.LeftOut(table, model).Columns)
            .Select(column => $"{column.Name}: not compared, because the model doesn't know it.");

    // An agreement that speaks against one person is no agreement: the column says something else.
    private static IEnumerable<string> OfComparison(MatchModel model, IComparison comparison, int k)
    {
        int top = comparison.Levels.Count - 1;
        (double m, double u) = (model.Match.Of(k, top), model.Random.Of(k, top));
        if (comparison.ChanceOfEqual >= 1)
        {
            yield return $"{comparison.Name}: every row states the same, so that it tells nobody apart.";
        }
        else if (m < u)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{comparison.Name}: m of {comparison.Levels[top].Name} ({m:0.###}) is below u ({u:0.###}), so that ")
                + "agreeing in it speaks against one person.";
        }
    }

    // A pair that nobody looks for is never found, so that a rule that can't be followed is not passed over.
    private static IEnumerable<string> OfRules(IReadOnlyList<BlockingReport> rules, IReadOnlyList<string> wanted)
    {
        string[] unknown = [.. wanted.Except(rules.Select(rule => rule.Rule), StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            yield return Sought(unknown, "which these columns don't allow.");
        }

        string[] tooMany =
            [.. rules.Where(r => wanted.Contains(r.Rule) && !r.IsUsed && r.Pairs > 0).Select(r => r.Rule)];
        if (tooMany.Length > 0)
        {
            yield return Sought(tooMany, "of which there are too many here: those that no other rule gives weren't "
                + "compared. Learn a model from these records.");
        }
    }

    private static string Sought(string[] rules, string what) =>
        $"The model looks for pairs by {string.Join(", ", rules)}, {what}";

    private static string OfRows(int rows, int blockRowsMax) =>
        $"{rows} rows were compared only with rows that state the same in everything: they state "
        + $"too little to look for others, or share what they state with more than {blockRowsMax} rows.";
}
