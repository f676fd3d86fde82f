using System.Globalization;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Reads pairs that were compared: <c>id_l,id_r,weight,probability</c>, the last of which may be
/// missing.</summary>
internal static class PairsFile
{
    private const string Left = "id_l";
    private const string Right = "id_r";
    private const string Weight = "weight";
    private const string Probability = "probability";

    // Sixteen comparisons of doubles that aren't 0 can't come to more; a figure beyond is no weight.
    private const double BitsMax = 20_000;

    /// <summary>The pairs of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="ids">Row to id; the pairs are told by rows.</param>
    /// <param name="refusals">Takes what is wrong.</param>
    /// <param name="warnings">Takes what somebody should look at.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The pairs; null where something is wrong.</returns>
    internal static IReadOnlyList<ScoredPair>? Read(
        string file, string[] ids, List<LinkageRefusal> refusals, List<string> warnings,
        CancellationToken cancellation)
    {
        if (CsvTableReader.Read(file, refusals, cancellation) is not { } read)
            return null;
        var before = refusals.Count;
        ColumnChecks.Check(read, new() { Ignored = [Left, Right, Weight] }, refusals);
        if (refusals.Count > before)
            return null;
        var weights = Numbers(read, Weight, refusals, number => Math.Abs(number) <= BitsMax);
        var probabilities = read.Table.Find(Probability) is null
            ? null : Numbers(read, Probability, refusals, number => number is >= 0 and <= 1);
        if (refusals.Count > before)
            return null;
        var rows = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        foreach (var (row, id) in ids.Index())
            rows.Add(id, row);
        var (left, right) = (RowsOf(read, Left, rows), RowsOf(read, Right, rows));
        CheckPairs(read, left, right, refusals);
        if (refusals.Count > before)
            return null;
        var pairs = new List<ScoredPair>(left.Length);
        for (var at = 0; at < left.Length; at++)
        {
            if (left[at] >= 0 && right[at] >= 0)
                pairs.Add(new(left[at], right[at], weights[at], probabilities?[at] ?? OfWeight(weights[at])));
        }
        if (pairs.Count < left.Length)
            warnings.Add(FormattableString.Invariant(
                $"{file}: {left.Length - pairs.Count} pairs have an id that has no cluster; they aren't judged."));
        return pairs;
    }

    // A pair that stands twice would count twice.
    private static void CheckPairs(ReadTable read, int[] left, int[] right, List<LinkageRefusal> refusals)
    {
        var seen = new HashSet<(int, int)>(left.Length);
        var before = refusals.Count;
        for (var at = 0; at < left.Length && refusals.Count - before < LinkageRefusal.CollectedMax; at++)
        {
            if (left[at] < 0 || right[at] < 0)
                continue;
            if (left[at] == right[at])
                refusals.Add(LinkageRefusal.NoPair(read.File, read.Lines[at], "A record is paired with itself."));
            else if (!seen.Add((Math.Min(left[at], right[at]), Math.Max(left[at], right[at]))))
                refusals.Add(LinkageRefusal.NoPair(read.File, read.Lines[at], "The pair stands before already."));
        }
    }

    private static double OfWeight(double weight) => 1 / (1 + Math.Pow(2, -weight));

    private static int[] RowsOf(ReadTable read, string name, Dictionary<string, int> rows)
    {
        var column = read.Table.Find(name)!;
        var known = Array.ConvertAll(column.Texts, text => rows.GetValueOrDefault(text, -1));
        return Array.ConvertAll(column.Codes, code => code < 0 ? -1 : known[code]);
    }

    private static double[] Numbers(
        ReadTable read, string name, List<LinkageRefusal> refusals, Predicate<double> fits)
    {
        var column = read.Table.Find(name)!;
        var numbers = Array.ConvertAll(column.Texts, text => Number(text, fits));
        var row = Array.FindIndex(column.Codes, code => code < 0 || numbers[code] is null);
        if (row >= 0)
        {
            refusals.Add(LinkageRefusal.NotANumber(read.File, read.Lines[row], name, $"{column[row] ?? "Nothing"} is "
                + $"not a {name} that can be read. Take the file as --pairs wrote it."));
            return [];
        }
        return Array.ConvertAll(column.Codes, code => numbers[code]!.Value);
    }

    private static double? Number(string text, Predicate<double> fits) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && fits(number)
            ? number : null;
}
