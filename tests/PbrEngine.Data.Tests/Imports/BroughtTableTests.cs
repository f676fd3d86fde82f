using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Data.Tests.Imports;

public sealed class BroughtTableTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private DeliveryStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Rows_OfAFileThatAProgrammeBrings_ComeBackByColumn()
    {
        var days = DateSpan.Day(Sample.Day);
        TypedRow[] rows =
        [
            Sample.Row(
                AllotmentFeed.File("harvests.csv"), 3, days,
                ("holder_ref", "H\"1"), ("plot", "é"), ("harvested_on", "2026-10-31"), ("baskets", 3L),
                ("worth_pence", -9_007_199_254_740_993L)),
            Sample.Row(
                AllotmentFeed.File("harvests.csv"), 2, days,
                ("holder_ref", "A"), ("plot", "1"), ("harvested_on", "2026-10-31")),
        ];
        using var writer = Store.Begin(Sample.Draft(feed: AllotmentFeed.Feed));
        var contentId = Sample.Write(writer, AllotmentFeed.File("harvests.csv"), "h", rows);
        writer.Commit(DeliveryState.Loaded, "");

        var stored = Store.Rows(AllotmentFeed.File("harvests.csv"), contentId).Select(r => r.Row).ToList();

        Assert.Equal([2, 3], stored.Select(r => r.Line));
        Assert.Equal(rows[1].Values, stored[0].Values);
        Assert.Equal(rows[0].Values, stored[1].Values);
        Assert.Equal(days, stored[1].OwnDays);
        Assert.Equal("raw of line 3", Store.RawLine(AllotmentFeed.File("harvests.csv"), contentId, 3));
    }

    [Fact]
    public void CountRows_OfAFileThatAProgrammeBrings_AreThoseOfTheDays()
    {
        using var writer = Store.Begin(Sample.Draft(feed: AllotmentFeed.Feed));
        var contentId = Sample.Write(writer, AllotmentFeed.File("harvests.csv"), "h",
        [
            Sample.Row(
                AllotmentFeed.File("harvests.csv"), 2, DateSpan.Day(Sample.Day),
                ("holder_ref", "A"), ("plot", "1"), ("harvested_on", "2026-10-31")),
        ]);

        Assert.Equal(1, writer.CountRows(AllotmentFeed.File("harvests.csv"), contentId, DateSpan.Day(Sample.Day)));
        Assert.Equal(
            0, writer.CountRows(AllotmentFeed.File("harvests.csv"), contentId, DateSpan.Day(Sample.Day.AddDays(1))));
    }

    [Fact]
    public void FindParent_ByTheParentsWholeKey_GivesItsDateOfBirth()
    {
        using var writer = Store.Begin(Sample.Draft(feed: AllotmentFeed.Feed));
        Sample.Write(writer, AllotmentFeed.File("holders.csv"), "p",
        [
            Sample.Row(
                AllotmentFeed.File("holders.csv"), 2, null, ("holder_ref", "H1"), ("date_of_birth", "1960-02-29")),
        ]);
        Sample.Write(writer, AllotmentFeed.File("lettings.csv"), "l",
        [
            Sample.Row(
                AllotmentFeed.File("lettings.csv"), 2, DateSpan.Day(Sample.Day),
                ("holder_ref", "H1"), ("plot", "9"), ("let_on", "2026-10-31")),
        ]);
        var holder = AllotmentFeed.File("lettings.csv").Parents[0];
        var letting = AllotmentFeed.File("harvests.csv").Parents[0];

        Assert.Equal(
            new(new DateOnly(1960, 2, 29)), writer.FindParent(holder, AllotmentFeed.File("holders.csv"), ["H1"]));
        Assert.Null(writer.FindParent(holder, AllotmentFeed.File("holders.csv"), ["H2"]));
        Assert.Equal(new(null), writer.FindParent(letting, AllotmentFeed.File("lettings.csv"), ["H1", "9"]));
        Assert.Null(writer.FindParent(letting, AllotmentFeed.File("lettings.csv"), ["H1", "8"]));
    }

    [Fact]
    public void SelectParent_ByAPartOfTheKey_IsABrokenInvariant() => Assert.Throws<InvalidOperationException>(
        () => FactTable.Of(AllotmentFeed.File("lettings.csv")).SelectParent(["holder_ref"]));

    [Fact]
    public void SelectParent_AndRaw_SearchByKeyOrIndex()
    {
        using var connection = _temporary.Database.OpenRead();
        var table = FactTable.Of(AllotmentFeed.File("lettings.csv"));
        foreach (var text in new[] { table.SelectParent(["holder_ref", "plot"]), table.SelectRaw() })
        {
            var plan = connection.Query<(long, long, long, string Detail)>(
                "EXPLAIN QUERY PLAN " + text, new { ContentId = 1, V0 = "a", Line = 2 }).Single().Detail;

            Assert.Matches(@"^SEARCH .*\(ContentId=\? AND \w+=\?\)$", plan);
        }
    }

    [Fact]
    public void Columns_OfTheTable_AreThoseThatTheTextsName()
    {
        using var connection = _temporary.Database.OpenRead();
        var columns = connection.Query<string>("SELECT name FROM pragma_table_info('BroughtRow')");

        Assert.Equal(FactTable.Of(AllotmentFeed.File("lettings.csv")).Columns, columns);
    }
}
