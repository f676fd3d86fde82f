using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Whether the columns that a command names are there, and are ids where they are to be.</summary>
internal static class ColumnChecks
{
    /// <summary>Collects what is wrong, with its lines.</summary>
    internal static void Check(ReadTable read, ColumnMap map, List<LinkageRefusal> refusals)
    {
        var before = refusals.Count;
        foreach (var name in map.Named.Distinct(StringComparer.Ordinal).Where(name => read.Table.Find(name) is null))
            refusals.Add(LinkageRefusal.UnknownColumn(read.File, name, read.Table.Columns.Select(c => c.Name)));
        if (refusals.Count > before)
            return;
        CheckUses(read, map, refusals);
        if (map.Id is { } id && refusals.Count == before)
            CheckIds(read, read.Table.Find(id)!, refusals);
    }

    private static void CheckUses(ReadTable read, ColumnMap map, List<LinkageRefusal> refusals)
    {
        var uses = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<(string? Column, string Use)> all =
        [
            (map.Id, "the id"),
            (map.Truth, "the truth"),
            .. map.Roles.Select(role => ((string?)role.Key, RoleNames.Of(role.Value))),
            .. map.Ignored.Select(name => ((string?)name, RoleNames.Ignore)),
        ];
        foreach (var (column, use) in all.Where(one => one.Column is not null))
        {
            var name = read.Table.Find(column!)!.Name;
            if (!uses.TryAdd(name, use))
                refusals.Add(LinkageRefusal.NamedTwice(read.File, name, uses[name], use));
        }
    }

    private static void CheckIds(ReadTable read, RawColumn id, List<LinkageRefusal> refusals)
    {
        var first = new int[id.Texts.Length];
        Array.Fill(first, -1);
        var before = refusals.Count;
        for (var row = 0; row < id.Codes.Length && refusals.Count - before < LinkageRefusal.CollectedMax; row++)
        {
            var code = id.Codes[row];
            if (code < 0)
                refusals.Add(LinkageRefusal.MissingId(read.File, read.Lines[row], id.Name));
            else if (first[code] >= 0)
                refusals.Add(LinkageRefusal.RepeatedId(
                    read.File, id.Texts[code], (read.Lines[first[code]], read.Lines[row]), id.Name));
            else
                first[code] = row;
        }
    }
}
