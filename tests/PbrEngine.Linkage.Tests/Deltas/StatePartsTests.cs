using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class StatePartsTests
{
    [Fact]
    public void Read_AsWritten_IsTheState()
    {
        LinkageState state = State(seed: 3);

        var read = StateParts.Read(new(new MemoryStream(
            StateWriterTests.Written(writer => StateParts.Write(writer, state)))));

        Assert.Equal(ModelFile.Write(state.Model), ModelFile.Write(read.Model));
        Assert.Equal((state.Threshold, "id", "truth"), (read.Threshold, read.Map.Id, read.Map.Truth));
        Assert.Equal(state.Map.Roles, read.Map.Roles);
        Assert.Equal(["note"], read.Map.Ignored);
        Assert.Equal(state.Stated.Count, read.Stated.Count);
        Assert.All(state.Stated.Columns.Zip(read.Stated.Columns), both =>
        {
            Assert.Equal(both.First.Name, both.Second.Name);
            Assert.Equal(both.First.Texts, both.Second.Texts);
            Assert.Equal(both.First.Codes, both.Second.Codes);
            Assert.Equal(both.First.Counts, both.Second.Counts);
        });
        Assert.Equal(state.Basis.Table.Ids, read.Basis.Table.Ids);
        Assert.Empty(RowChanges.Of(state.Basis.Table, read.Basis.Table)!.Touched);
        Assert.Equal(state.Basis.Blocking, read.Basis.Blocking);
        Assert.Equal(state.Basis.RowsWithoutBlock, read.Basis.RowsWithoutBlock);
        Assert.NotEmpty(read.Basis.Pairs);
        Assert.Equal(state.Basis.Pairs, read.Basis.Pairs);
    }

    /// <summary>The state behind an answer for a small town.</summary>
    internal static LinkageState State(int seed)
    {
        PersonTable town = People.Town(60, seed).Table;
        string[] headers = ["id", "truth", "note", .. town.Columns.Select(column => column.Name)];
        var stated = RawTable.Of(headers, Enumerable.Range(0, town.Count).Reverse().Select(row => (string?[])
        [
            town.Ids[row], $"{row % 7}", "Łódź",
            .. town.Columns.Select(column => column.Codes[row] is >= 0 and var code ? column.Values[code] : null),
        ]));
        var map = new ColumnMap
        {
            Id = "id",
            Truth = "truth",
            Ignored = ["note"],
            Roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal) { ["surname"] = ColumnRole.Surname },
        };
        PersonTable table = TablePreparation.Prepare(stated, map).Table!;
        ModelDescription model = PersonMatching.Match(table, new()).Model;
        MatchResult result = PersonMatching.Match(table, new() { KeepsBasis = true }, model);
        return LinkageState.Of(stated, result.Basis!, model, map, 1.5);
    }
}
