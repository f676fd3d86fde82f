using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Loading;

/// <summary>R02, R03 and R66. A placement's own days are its spell, an exclusion's its day, attendance's its term.</summary>
public sealed class CurrentRowsTests
{
    private const string Placement = "placements: pupil_ref=P1 kind=SCHOOL school=S1 from=2026-03-01 to=2026-03-31";

    [Fact]
    public void Of_TwoDeliveriesOfOneKey_TheLaterWins()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", Placement)
            .Deliver(Feed.Schools, "2026-10-31", "2026-01-01", "2026-10-31", Placement.Replace("-31", "-15", StringComparison.Ordinal));
        Assert.Equal(["2026-03-15"], Ends(bench, "2026-10-31"));
        // The later delivery doesn't exist for an earlier day of the run (R54).
        Assert.Equal(["2026-03-31"], Ends(bench, "2026-10-30"));
        Assert.Equal([], Ends(bench, "2026-09-29"));
    }

    /// <summary>A later delivery whose coverage shares a day with the row's own days lacks its key.</summary>
    [Theory]
    [InlineData("2026-01-01", "2026-02-28", true)]
    [InlineData("2026-01-01", "2026-03-01", false)]
    [InlineData("2026-03-31", "2026-10-31", false)]
    [InlineData("2026-04-01", "2026-10-31", true)]
    public void Of_LaterDeliveryLacksTheKey_IsWithdrawnIfItsCoverageTouches(string from, string to, bool stands)
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", Placement)
            .Deliver(Feed.Schools, "2026-10-31", from, to);
        Assert.Equal(stands ? 1 : 0, Ends(bench, "2026-10-31").Count);
    }

    [Theory]
    [InlineData("exclusions: pupil_ref=P1 type=PERM started_on=2026-03-01", "exclusions.csv", "2026-03-01", false)]
    [InlineData("exclusions: pupil_ref=P1 type=PERM started_on=2026-03-01", "exclusions.csv", "2026-02-28", true)]
    [InlineData("attendance: pupil_ref=P1 academic_year=2025/26 term=SU possible=9", "attendance.csv", "2026-04-06", false)]
    [InlineData("attendance: pupil_ref=P1 academic_year=2025/26 term=SU possible=9", "attendance.csv", "2026-04-05", true)]
    public void Of_EventsAndTerms_AreWithdrawnByTheirOwnDays(string row, string file, string coveredTo, bool stands)
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", row)
            .Deliver(Feed.Schools, "2026-10-31", "2026-01-01", coveredTo);
        Assert.Equal(stands ? 1 : 0, Rows(bench, Feed.Schools, file).Count);
    }

    /// <summary>For offences the own day is `disposal_on` if it is stated.</summary>
    [Theory]
    [InlineData("", "2026-02-28", false)]
    [InlineData(" disposal_on=2026-06-01", "2026-02-28", true)]
    [InlineData(" disposal_on=2026-06-01", "2026-06-01", false)]
    public void Of_Offence_IsWithdrawnByItsDisposalsDay(string disposal, string coveredTo, bool stands)
    {
        var row = "offences: offence_ref=O1 person_ref=N1 offence_on=2026-02-01 disposal=CHARGED" + disposal;
        var bench = new StoreBench()
            .Deliver(Feed.Police, "2026-09-30", "2026-01-01", "2026-09-30", row)
            .Deliver(Feed.Police, "2026-10-31", "2026-01-01", coveredTo);
        Assert.Equal(stands ? 1 : 0, Rows(bench, Feed.Police, "offences.csv").Count);
    }

    /// <summary>Undated rows are never withdrawn, only replaced.</summary>
    [Fact]
    public void Of_UndatedRow_IsNeverWithdrawn()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-09-30", "2020-01-01", "2026-09-30", "pupils: pupil_ref=P1 surname=Old", "pupils: pupil_ref=P2")
            .Deliver(Feed.Schools, "2026-10-31", "2020-01-01", "2026-10-31", "pupils: pupil_ref=P1 surname=New");
        var rows = Rows(bench, Feed.Schools, "pupils.csv");
        var surname = Contracts.Get(Feed.Schools, "pupils.csv").IndexOf("surname");
        Assert.Equal(["P1", "P2"], rows.Select(r => r.Row.Key).Order());
        Assert.Contains(rows, r => (string?)r.Row.Values[surname] == "New");
    }

    /// <summary>A row that had to be rejected states its key all the same: the older row stands, until a delivery lacks it.</summary>
    [Fact]
    public void Of_LaterRowRejected_TheKeyIsNotLacking()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-08-31", "2026-01-01", "2026-08-31", Placement)
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", "!" + Placement);
        Assert.Equal(["2026-03-31"], Ends(bench, "2026-10-31"));
        bench.Deliver(Feed.Schools, "2026-10-31", "2026-01-01", "2026-10-31");
        Assert.Equal([], Ends(bench, "2026-10-31"));
        Assert.Equal(["2026-03-31"], Ends(bench, "2026-10-30"));
    }

    /// <summary>The same bytes again (R66): the rows stand, and a delivery in between that lacked them has no say.</summary>
    [Fact]
    public void Of_SameBytesAgain_AreStatedByTheLaterDelivery()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-08-31", "2026-01-01", "2026-08-31", Placement)
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30");
        Assert.Equal([], Ends(bench, "2026-10-31"));
        bench.Deliver(Feed.Schools, "2026-10-31", "2026-01-01", "2026-10-31", Placement);
        Assert.Equal(["2026-03-31"], Ends(bench, "2026-10-31"));
    }

    /// <summary>A withdrawn row doesn't uncover an older version of itself.</summary>
    [Fact]
    public void Of_WithdrawnRow_DoesNotUncoverAnOlderOne()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-07-31", "2026-01-01", "2026-07-31", Placement)
            .Deliver(Feed.Schools, "2026-08-31", "2026-01-01", "2026-08-31", Placement.Replace("-31", "-15", StringComparison.Ordinal))
            .Deliver(Feed.Schools, "2026-10-31", "2026-03-10", "2026-03-12");
        Assert.Equal([], Ends(bench, "2026-10-31"));
    }

    /// <summary>An open spell reaches into every later delivery's days.</summary>
    [Fact]
    public void Of_OpenSpellThatIsLacking_IsWithdrawn()
    {
        var open = Placement.Replace(" to=2026-03-31", "", StringComparison.Ordinal);
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", open)
            .Deliver(Feed.Schools, "2026-10-31", "2026-10-01", "2026-10-31");
        Assert.Equal([], Ends(bench, "2026-10-31"));
    }

    [Fact]
    public void Of_HeldRefusedOrResearchOnly_DoesNotExist()
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-08-31", "2026-01-01", "2026-08-31", Placement)
            .Deliver(Feed.Schools, "2026-09-30", "2026-01-01", "2026-09-30", DeliveryState.Held, ["identify"])
            .Deliver(Feed.Schools, "2026-10-31", "2026-01-01", "2026-10-31", DeliveryState.Loaded, ["research"]);
        Assert.Equal(["2026-03-31"], Ends(bench, "2026-10-31"));
    }

    private static List<string?> Ends(StoreBench bench, string asAt)
    {
        var to = Contracts.Get(Feed.Schools, "placements.csv").IndexOf("to");
        return [.. bench.Rows(asAt).Of(Contracts.Get(Feed.Schools, "placements.csv")).Select(r => (string?)r.Row.Values[to])];
    }

    private static List<StoredRow> Rows(StoreBench bench, Feed feed, string file) =>
        [.. bench.Rows("2026-10-31").Of(Contracts.Get(feed, file))];
}
