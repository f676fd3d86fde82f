using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>The parts of a state, written and read in one order.</summary>
internal static class StateParts
{
    public static void Write(StateWriter to, LinkageState state)
    {
        to.Text(ModelFile.Write(state.Model));
        to.Real(state.Threshold);
        Write(to, state.Map);
        to.Number(state.Stated.Count);
        to.Number(state.Stated.Columns.Count);
        foreach (RawColumn column in state.Stated.Columns)
        {
            to.Text(column.Name);
            to.Texts(column.Texts);
            to.Numbers(column.Codes);
        }

        Write(to, state.Basis);
    }

    public static LinkageState Read(StateReader from)
    {
        ModelDescription model = ModelFile.Read(from.Text()!).Model
            ?? throw new InvalidDataException("The model of a state is none.");
        double threshold = from.Real();
        ColumnMap map = Map(from);
        int rows = from.Count();
        RawColumn[] columns = Several(from, () => Stated(from));
        var stated = new RawTable { Columns = columns, Count = rows };
        RawColumn ids = stated.Find(map.Id!)!;
        return LinkageState.Of(
            stated, Basis(from, Array.ConvertAll(ids.Codes, code => ids.Texts[code])), model, map, threshold);
    }

    private static void Write(StateWriter to, ColumnMap map)
    {
        to.Text(map.Id);
        to.Text(map.Truth);
        to.Number(map.Roles.Count);
        foreach ((string column, ColumnRole role) in map.Roles)
        {
            to.Text(column);
            to.Text(role.ToString());
        }

        to.Number(map.Ignored.Count);
        foreach (string column in map.Ignored)
        {
            to.Text(column);
        }
    }

    private static ColumnMap Map(StateReader from) => new()
    {
        Id = from.Text(),
        Truth = from.Text(),
        Roles = Several(from, () => KeyValuePair.Create(from.Text()!, Enum.Parse<ColumnRole>(from.Text()!)))
            .ToDictionary(StringComparer.Ordinal),
        Ignored = Several(from, () => from.Text()!),
    };

    private static RawColumn Stated(StateReader from)
    {
        (string name, string[] texts, int[] codes) = (from.Text()!, from.Texts(), from.Numbers());
        return new() { Name = name, Codes = codes, Texts = texts, Counts = Counts(codes, texts.Length) };
    }

    private static void Write(StateWriter to, MatchBasis basis)
    {
        to.Number(basis.Table.Columns.Count);
        foreach (EncodedColumn column in basis.Table.Columns)
        {
            to.Text(column.Name);
            to.Text(column.Role.ToString());
            to.Texts(column.Values);
            to.Numbers(column.Codes);
        }

        to.Number(basis.BlockRowsMax);
        to.Number(basis.Blocking.Count);
        foreach (BlockingReport rule in basis.Blocking)
        {
            to.Text(rule.Rule);
            to.Number(rule.IsUsed ? 1 : 0);
            to.Number(rule.Pairs);
            to.Number(rule.RowsLeftOut);
        }

        to.Numbers(basis.RowsWithoutBlock);
        // A few thousand patterns are those of all pairs.
        ulong[] patterns = [.. basis.Pairs.Select(pair => pair.Pattern).Distinct().Order()];
        to.Number(patterns.Length);
        foreach (ulong pattern in patterns)
        {
            to.Number((long)pattern);
        }

        to.Numbers(Array.ConvertAll(basis.Pairs, pair => pair.Left));
        to.Numbers(Array.ConvertAll(basis.Pairs, pair => pair.Right));
        to.Numbers(Array.ConvertAll(basis.Pairs, pair => Array.BinarySearch(patterns, pair.Pattern)));
    }

    private static MatchBasis Basis(StateReader from, string[] ids)
    {
        var table = new PersonTable { Ids = ids, Columns = Several(from, () => Compared(from)) };
        int blockRowsMax = from.Count();
        BlockingReport[] rules = Several(
            from, () => new BlockingReport(from.Text()!, from.Number() == 1, from.Number(), from.Number()));
        int[] without = from.Numbers();
        ulong[] patterns = Several(from, () => (ulong)from.Number());
        (int[] lefts, int[] rights, int[] agreements) = (from.Numbers(), from.Numbers(), from.Numbers());
        var pairs = new AgreeingPair[lefts.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new(lefts[i], rights[i], patterns[agreements[i]]);
        }

        return new(table, rules, blockRowsMax, without, pairs);
    }

    private static EncodedColumn Compared(StateReader from)
    {
        (string name, ColumnRole role) = (from.Text()!, Enum.Parse<ColumnRole>(from.Text()!));
        (string[] values, int[] codes) = (from.Texts(), from.Numbers());
        return new()
        {
            Name = name,
            Role = role,
            Codes = codes,
            Values = values,
            Counts = Counts(codes, values.Length),
        };
    }

    private static int[] Counts(int[] codes, int values)
    {
        int[] counts = new int[values];
        foreach (int code in codes)
        {
            if (code >= 0)
            {
                counts[code]++;
            }
        }

        return counts;
    }

    private static T[] Several<T>(StateReader from, Func<T> one)
    {
        var all = new T[from.Count()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = one();
        }

        return all;
    }
}
