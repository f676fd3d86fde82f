using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class StandingRowsTests
{
    private const string Statuses = "statuses.csv";

    [Fact]
    public void Of_SameKeyTwice_TakesTheLaterExtract() // R02
    {
        var rows = Standing(
            Deliver("2017-01-31", "2016-01-01/2017-01-31", Care("CIN", "2016-05-01", "")),
            Deliver("2017-02-28", "2016-01-01/2017-02-28", Care("CIN", "2016-05-01", "2017-02-01")));
        Assert.Equal("2017-02-01", Assert.Single(rows)["to"]);
    }

    [Fact]
    public void Of_KeyLackingFromCoverageOfItsOwnDays_IsWithdrawn() // R03
    {
        var rows = Standing(
            Deliver("2017-01-31", "2016-01-01/2017-01-31", Care("CIN", "2016-05-01", "2016-06-30")),
            Deliver("2017-02-28", "2016-06-30/2017-02-28"));
        Assert.Empty(rows);
    }

    [Fact]
    public void Of_KeyLackingFromCoverageThatBeginsTheDayAfter_Stands() // R03
    {
        var rows = Standing(
            Deliver("2017-01-31", "2016-01-01/2017-01-31", Care("CIN", "2016-05-01", "2016-06-30")),
            Deliver("2017-02-28", "2016-07-01/2017-02-28"));
        Assert.Single(rows);
    }

    [Fact]
    public void Of_OpenSpellLackingLater_IsWithdrawn() // R03: an open spell's days go on
    {
        var rows = Standing(
            Deliver("2017-01-31", "2016-01-01/2017-01-31", Care("CIN", "2016-05-01", "")),
            Deliver("2017-02-28", "2017-02-01/2017-02-28"));
        Assert.Empty(rows);
    }

    [Fact]
    public void Of_WithdrawnRowStatedAgain_Stands()
    {
        var rows = Standing(
            Deliver("2017-01-31", "2016-01-01/2017-01-31", Care("CIN", "2016-05-01", "")),
            Deliver("2017-02-28", "2016-01-01/2017-02-28"),
            Deliver("2017-03-31", "2016-01-01/2017-03-31", Care("CIN", "2016-05-01", "")));
        Assert.Single(rows);
    }

    [Fact]
    public void OwnDays_OffenceWithDisposal_AreTheDisposalsDay() // R03
    {
        var rule = FileRules.All.Single(r => r.File == "offences.csv");
        var row = Row("offences.csv", ("offence_on", "2016-05-01"), ("disposal_on", "2016-09-01"));
        Assert.Equal(DateRange.Day(Case.On("2016-09-01")), rule.OwnDays(row));
    }

    [Fact]
    public void OwnDays_Attendance_AreItsTerm() // R03
    {
        var rule = FileRules.All.Single(r => r.File == "attendance.csv");
        var row = Row("attendance.csv", ("academic_year", "2016/17"), ("term", "SP"));
        Assert.Equal(new DateRange(Case.On("2017-01-01"), Case.On("2017-04-16")), rule.OwnDays(row));
    }

    [Fact]
    public void OwnDays_PeopleAndFamilies_AreNone() // R03: undated rows are never withdrawn
    {
        string[] undated = ["families.csv", "pupils.csv", "people.csv", "claimants.csv", "children.csv"];
        Assert.All(undated, file => Assert.Null(FileRules.All.Single(r => r.File == file).OwnDays(Row(file))));
    }

    private static IReadOnlyList<LandingRow> Standing(params Delivery[] deliveries) =>
        StandingRows.Of(FileRules.All.Single(r => r.File == Statuses), deliveries);

    private static Delivery Deliver(string extractOn, string coverage, params LandingRow[] rows)
    {
        var days = coverage.Split('/').Select(Case.On).ToList();
        return new Delivery(
            Feeds.SocialCare,
            Case.On(extractOn),
            new DateRange(days[0], days[1]),
            new Dictionary<string, IReadOnlyList<LandingRow>>(StringComparer.Ordinal) { [Statuses] = rows });
    }

    private static LandingRow Care(string status, string from, string to) =>
        Row(Statuses, ("child_ref", "C1"), ("status", status), ("from", from), ("to", to));

    private static LandingRow Row(string file, params (string Column, string Value)[] values) =>
        new(file, values.ToDictionary(v => v.Column, v => v.Value, StringComparer.Ordinal));
}
