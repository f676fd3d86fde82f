using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Turns what columns say of who is who into labels: the same text, the same label, in every table.</summary>
internal static class TruthLabels
{
    /// <summary>The labels of the tables' rows, one behind the other; -1 where nothing is stated.</summary>
    internal static int[] Of(IReadOnlyList<RawColumn> columns)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var labels = new List<int>(columns.Sum(column => column.Codes.Length));
        foreach (var column in columns)
        {
            var own = Array.ConvertAll(column.Texts, text => Label(known, text));
            labels.AddRange(column.Codes.Select(code => code < 0 ? -1 : own[code]));
        }
        return [.. labels];
    }

    private static int Label(Dictionary<string, int> known, string text)
    {
        if (!known.TryGetValue(text, out var label))
            known.Add(text, label = known.Count);
        return label;
    }
}
