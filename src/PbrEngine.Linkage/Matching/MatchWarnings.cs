using System.Globalization;

namespace PbrEngine.Linkage.Matching;

/// <summary>What in a learned model, or in the way to it, makes the result doubtful.</summary>
internal static class MatchWarnings
{
    public static IReadOnlyList<string> Of(
        MatchModel model, bool hasConverged, int rowsWithoutBlock, MatchOptions options)
    {
        return
        [
            .. hasConverged
                ? []
                : new[] { "Learning had not come to rest: the model may be of little worth." },
            .. model.Comparisons.SelectMany((c, k) => OfComparison(model, c, k)),
            .. rowsWithoutBlock == 0 ? [] : new[] { OfRows(rowsWithoutBlock, options.BlockRowsMax) },
        ];
    }

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

    private static string OfRows(int rows, int blockRowsMax) =>
        $"{rows} rows were compared only with rows that state the same in everything: they state "
        + $"too little to look for others, or share what they state with more than {blockRowsMax} rows.";
}
