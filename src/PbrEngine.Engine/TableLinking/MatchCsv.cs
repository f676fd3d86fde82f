using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Writes who is who as CSV. Rows are in the ordinal order of ids, so that the same records give the same
/// bytes in whatever order they came.</summary>
internal static class MatchCsv
{
    private const string WeightFormat = "F6";
    private const string ProbabilityFormat = "F8";

    /// <summary><c>id,cluster</c>: a record, and the smallest id of its person.</summary>
    internal static void WriteClusters(MatchedTables matched, Stream stream)
    {
        using var csv = Begin(stream, "id", "cluster");
        var ids = matched.Table.Ids;
        foreach (var row in matched.Table.OrderById())
        {
            csv.Text(ids[row]);
            csv.Text(ids[matched.Result.Clusters[row]]);
            csv.EndLine();
        }
    }

    /// <summary><c>id_l,id_r,weight,probability</c>: every pair that was compared and isn't hopeless.</summary>
    internal static void WritePairs(MatchedTables matched, Stream stream) =>
        Write(matched, stream, matched.Result.Pairs);

    /// <summary>The same of the pairs that are one person.</summary>
    internal static void WriteLinks(MatchedTables matched, Stream stream)
    {
        var clusters = matched.Result.Clusters;
        Write(matched, stream, Array.FindAll(matched.Result.Pairs, p => clusters[p.Left] == clusters[p.Right]));
    }

    private static void Write(MatchedTables matched, Stream stream, MatchedPair[] pairs)
    {
        using var csv = Begin(stream, "id_l", "id_r", "weight", "probability");
        var ids = matched.Table.Ids;
        foreach (var pair in matched.Table.Sources is { } sources
            ? FirstTableLeft(pairs, matched.Table, sources) : pairs)
        {
            csv.Text(ids[pair.Left]);
            csv.Text(ids[pair.Right]);
            csv.Number(pair.Weight, WeightFormat);
            csv.Number(pair.Probability, ProbabilityFormat);
            csv.EndLine();
        }
    }

    private static MatchedPair[] FirstTableLeft(MatchedPair[] pairs, PersonTable table, int[] sources)
    {
        var ranks = new int[table.Count];
        foreach (var (rank, row) in table.OrderById().Index())
            ranks[row] = rank;
        var turned = Array.ConvertAll(pairs, pair => sources[pair.Left] == 0
            ? pair : pair with { Left = pair.Right, Right = pair.Left });
        Array.Sort(turned, (one, other) =>
            (ranks[one.Left], ranks[one.Right]).CompareTo((ranks[other.Left], ranks[other.Right])));
        return turned;
    }

    private static CsvCells Begin(Stream stream, params string[] header)
    {
        var csv = new CsvCells(stream);
        foreach (var name in header)
            csv.Text(name);
        csv.EndLine();
        return csv;
    }
}
