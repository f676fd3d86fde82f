using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>One table as it is, or two as one.</summary>
internal static class JoinedTables
{
    /// <summary>Stands before the ids of the first table where the second has one of them too.</summary>
    internal const string First = "a:";

    /// <summary>Stands before the ids of the second table then.</summary>
    internal const string Second = "b:";

    private const int ShownMax = 3;

    /// <summary>The tables as one.</summary>
    /// <param name="tables">One table or two.</param>
    /// <param name="refusals">Takes why two tables can't be compared.</param>
    /// <param name="warnings">Takes what somebody should look at.</param>
    /// <returns>The table; null where two have nothing in common.</returns>
    internal static PersonTable? Of(
        IReadOnlyList<TakenTable> tables, List<LinkageRefusal> refusals, List<string> warnings)
    {
        if (tables.Count == 1)
            return tables[0].Table;
        var (first, second) = (tables[0], tables[1]);
        var (left, right) = WithIdsApart(first.Table, second.Table, warnings);
        var aligned = AlignedTables.Of(left, right);
        if (!ComparedColumns.AreEnough(aligned.Table))
        {
            refusals.Add(LinkageRefusal.NothingInCommon(first.File, second.File));
            return null;
        }
        warnings.AddRange(aligned.OnlyInFirst.Select(name => Alone(first.File, name, second.File)));
        warnings.AddRange(aligned.OnlyInSecond.Select(name => Alone(second.File, name, first.File)));
        return aligned.Table;
    }

    private static string Alone(string file, string name, string other) =>
        $"{file}, {name}: not compared, because {other} has no column that says the same.";

    private static (PersonTable First, PersonTable Second) WithIdsApart(
        PersonTable first, PersonTable second, List<string> warnings)
    {
        string[] shared = [.. second.Ids.Intersect(first.Ids, StringComparer.Ordinal)];
        if (shared.Length == 0)
            return (first, second);
        warnings.Add(FormattableString.Invariant($"{shared.Length} ids stand in both files, such as ")
            + $"{string.Join(", ", shared.Take(ShownMax))}: every id is written with {First} or {Second} before it.");
        return (Renamed(first, First), Renamed(second, Second));
    }

    private static PersonTable Renamed(PersonTable table, string prefix) => new()
    {
        Ids = Array.ConvertAll(table.Ids, id => prefix + id),
        Columns = table.Columns,
    };
}
