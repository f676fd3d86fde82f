using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class TableIntakeTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Take_Table_IsMadeReadyWithItsTruthApart()
    {
        var taken = ReadTables.Taken(_folder.Write("p.csv", InventedPeople.Lines(40, seed: 1)), truth: "person");
        Assert.Equal("rec_id", taken.Id);
        Assert.DoesNotContain(taken.Table.Columns, column => column.Name is "person" or "rec_id");
        Assert.Equal(taken.Table.Count, taken.Truth!.Codes.Length);
    }

    [Fact]
    public void Take_NoColumnOfIds_IsRefusedWhereOneIsNeeded()
    {
        var file = _folder.Write("p.csv", "forename,surname", "ann,lee", "bob,ray");
        Assert.Null(Take(new(file)));
        Assert.Equal("LNK-009", Assert.Single(_refusals).Code);
        Assert.NotNull(Take(new(file) { NeedsId = false }));
    }

    [Theory]
    [InlineData("id,when", "1,2024-01-01", "2,2024-01-02")]
    [InlineData("id,surname", "1,lee", "2,lee")]
    [InlineData("id,house_number,county", "1,3,Kent", "2,4,Essex")]
    [InlineData("id,surname", "1,", "2,")]
    public void Take_NothingToCompare_IsRefused(params string[] lines)
    {
        Take(new(_folder.Write("p.csv", lines)) { Map = lines[0] == "id,when" ? ["ignore=when"] : [] });
        Assert.Equal("LNK-007", Assert.Single(_refusals).Code);
    }

    [Fact]
    public void Take_OneRecord_IsTakenOnlyBesideAnotherTable()
    {
        var request = new TableRequest(_folder.Write("p.csv", "id,surname,dob", "1,lee,1990-02-03"));
        Assert.Null(Take(request));
        Assert.Equal("LNK-003", Assert.Single(_refusals).Code);
        Assert.Equal(2, Take(request with { IsOneOfSeveral = true })!.Table.Columns.Count);
    }

    [Fact]
    public void Take_MoreColumnsThanAreCompared_LeavesSomeOutAndSaysSo()
    {
        string[] columns = [.. Enumerable.Range(1, 20).Select(at => $"text {at}")];
        var file = _folder.Write("p.csv", [
            "id," + string.Join(',', columns),
            .. Enumerable.Range(1, 40).Select(row => $"{row}," + string.Join(',', columns.Select((_, at) =>
                $"v{(row + at) % 7}"))),
        ]);
        var taken = Take(new(file))!;
        Assert.Equal(ComparedColumns.Max, taken.Table.Columns.Count);
        var warning = Assert.Single(taken.Warnings, w => w.Contains("compared at most", StringComparison.Ordinal));
        Assert.Equal(5, warning.Split(':')[0].Split(", ").Length);
    }

    private TakenTable? Take(TableRequest request) => TableIntake.Take(request, 1, _refusals, CancellationToken.None);
}
