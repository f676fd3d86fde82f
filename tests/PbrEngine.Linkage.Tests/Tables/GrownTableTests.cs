using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class GrownTableTests
{
    private readonly RawTable table = RawTable.Of(
        ["id", "name"], [["1", "Ann"], ["2", "Bob"], ["3", null], ["4", "Ann"]]);

    [Fact]
    public void Of_RowsThatComeOrTakeAPlace_AreThoseOfOneTable()
    {
        // Columns in another order, a known text, a new one, and one that nobody states any more.
        var later = RawTable.Of(["name", "id"], [["Cat", "2"], [null, "6"], ["Ann", "5"]]);

        GrownTable grown = GrownTable.Of(table, later, "id");

        Assert.Equal(["1 Ann", "2 Cat", "3 ", "4 Ann", "5 Ann", "6 "], Rows(grown.Table));
        Assert.Equal(1, grown.Replaced);
        Assert.Equal(["Ann", "Cat"], grown.Table.Find("name")!.Texts);
        Assert.Equal([3, 1], grown.Table.Find("name")!.Counts);
    }

    // Goal: nothing but the order of rows and texts tells it from a table that was read at once.
    [Fact]
    public void Of_SeededTables_EqualTheTableReadAtOnce()
    {
        for (int seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var rows = new Dictionary<string, string?[]>(StringComparer.Ordinal);
            RawTable first = Random(random, rows);
            RawTable second = Random(random, rows);

            RawTable grown = GrownTable.Of(first, second, "id").Table;

            var whole = RawTable.Of(["id", "a", "b"], rows.Values);
            Assert.True(Rows(whole).SequenceEqual(Rows(grown)), $"seed {seed}: other rows");
            Assert.True(Counts(whole).SequenceEqual(Counts(grown)), $"seed {seed}: other counts");
            Assert.Equal(whole.Count, grown.Count);
        }
    }

    [Fact]
    public void Of_OtherColumns_Throws()
    {
        var later = RawTable.Of(["id", "surname"], [["5", "Lee"]]);

        Assert.False(GrownTable.HaveSameColumns(table, later));
        Assert.Throws<ArgumentException>(() => GrownTable.Of(table, later, "id"));
        Assert.Throws<ArgumentException>(() => GrownTable.Of(table, table, "nhs"));
    }

    private static RawTable Random(Random random, Dictionary<string, string?[]> rows)
    {
        string[] ids = [.. Enumerable.Range(0, 15).Select(i => $"{i}")];
        random.Shuffle(ids);
        string?[][] made =
        [
            .. ids.Take(random.Next(1, 15)).Select(id => (string?[])
                [id, random.Next(4) == 0 ? null : $"a{random.Next(6)}", $"b{random.Next(3)}"]),
        ];
        foreach (string?[] row in made)
        {
            rows[row[0]!] = row;
        }

        return RawTable.Of(["id", "a", "b"], made);
    }

    private static IEnumerable<string> Rows(RawTable table) => Enumerable.Range(0, table.Count)
        .Select(row => string.Join(' ', table.Columns.Select(c => c[row]))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Counts(RawTable table) => table.Columns
        .SelectMany(c => c.Texts.Zip(c.Counts, (text, count) => $"{c.Name} {text} {count}"))
        .Order(StringComparer.Ordinal);
}
