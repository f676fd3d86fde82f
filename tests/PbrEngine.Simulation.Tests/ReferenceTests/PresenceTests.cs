using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class PresenceTests
{
    private const string D = "2016-12-31";

    [Theory]
    [InlineData("2016-01-01", Presence.Present)]
    [InlineData("2015-12-31", Presence.Absent)]
    [InlineData("2016-12-31", Presence.Present)]
    [InlineData("2017-01-01", Presence.Absent)]
    public void Crime_OffenceAroundTwelveMonths_DecidesOnTheDay(string day, Presence presence) =>
        Assert.Equal(presence, new Case().Adult("a").Offences("a", day).PresenceOf(ProblemCodes.Crime, D));

    [Theory]
    [InlineData("2016-01-01/2017-06-30", Presence.Absent)]
    [InlineData("2016-01-02/2017-06-30", Presence.Unknown)]
    public void Crime_NothingSeen_IsAbsentOnlyWhenCovered(string coverage, Presence presence) =>
        Assert.Equal(presence, new Case().Covers(Feeds.Housing, coverage).Adult("a").PresenceOf(ProblemCodes.Crime, D));

    [Fact]
    public void Crime_AsbUnknownButAnOffence_IsPresent() =>
        Assert.Equal(Presence.Present, new Case().Covers(Feeds.Housing).Adult("a").Offences("a", D)
            .PresenceOf(ProblemCodes.Crime, D));

    [Theory]
    [InlineData("2012-01-01/2016-11-30", Presence.Present)] // 31 days before D; the window ends at E
    [InlineData("2012-01-01/2016-11-29", Presence.Unknown)]
    public void DomesticAbuse_FeedEndsBeforeD_IsStaleADayBeyondTheLimit(string coverage, Presence presence) => // R09
        Assert.Equal(presence, new Case().Covers(Feeds.Police, coverage).Adult("a")
            .Incident("a", "DOMESTIC_ABUSE", "VICTIM", "2016-05-01").PresenceOf(ProblemCodes.DomesticAbuse, D));

    [Theory]
    [InlineData("2016-12-31", Presence.Present)]
    [InlineData("2017-01-01", Presence.Absent)]
    public void Need_IdentifiedByD_IsPresentThoughClosed(string identified, Presence presence) => // R19
        Assert.Equal(presence, new Case().Need(ProblemCodes.Help, identified, "2017-01-01", "positive")
            .PresenceOf(ProblemCodes.Help, D));

    [Fact]
    public void Need_OfAFeedThatIsStale_IsPresent() =>
        Assert.Equal(Presence.Present, new Case().Covers(Feeds.SocialCare).Need(ProblemCodes.Help, D)
            .PresenceOf(ProblemCodes.Help, D));

    [Fact]
    public void Health_EarlyHelpStale_IsNeverUnknown() => // R22
        Assert.Equal(Presence.Absent, new Case().Covers(Feeds.EarlyHelp).PresenceOf(ProblemCodes.Health, D));

    [Theory]
    [InlineData("2016-12-31/", Presence.Present)]
    [InlineData("2017-01-01/", Presence.Absent)]
    [InlineData("2016-01-01/2016-12-30", Presence.Absent)]
    public void HelpAndWork_SpellsAroundD_DecideOnTheDay(string days, Presence presence)
    {
        var family = new Case().Adult("a").Child("c").Care("c", days).Benefit("a", "JSA", days);
        Assert.Equal(presence, family.PresenceOf(ProblemCodes.Help, D));
        Assert.Equal(presence, family.PresenceOf(ProblemCodes.Work, D));
    }

    [Fact]
    public void Work_UnmatchedAdultAndNoBenefit_IsUnknown() => // R18
        Assert.Equal(Presence.Unknown, new Case().Adult("a").Claimant("a", false).PresenceOf(ProblemCodes.Work, D));

    [Theory]
    [InlineData("SCHOOL", "2012-01-01/", false, Presence.Absent)]
    [InlineData("SCHOOL", "2012-01-01/2016-12-30", false, Presence.Present)] // no placement on D
    [InlineData("PRU", "2012-01-01/", true, Presence.Present)]
    [InlineData("AP", "2012-01-01/", false, Presence.Absent)]
    [InlineData("EHE", "2012-01-01/", false, Presence.Absent)]
    [InlineData("CME", "2012-01-01/", false, Presence.Present)]
    public void Education_PlacementOnD_Decides(string kind, string days, bool excluded, Presence presence) =>
        Assert.Equal(presence, new Case().Child("c").Placed("c", kind, days, excluded)
            .Attended("c", "2016/17", "AU", 100, 1).PresenceOf(ProblemCodes.Education, D));

    [Theory]
    [InlineData("CME", Presence.Present)]
    [InlineData("", Presence.Unknown)]
    public void Education_DayNotCovered_NoPlacementIsUnknownButCmeIsSeen(string kind, Presence presence) // R14
    {
        var family = new Case().Covers(Feeds.Schools, "2012-01-01/2016-12-30", "2017-01-01/2017-06-30").Child("c")
            .Attended("c", "2015/16", "SU", 100, 1).Attended("c", "2015/16", "SP", 100, 1);
        family = kind == "" ? family : family.Placed("c", kind, "2015-01-01/");
        Assert.Equal(presence, family.PresenceOf(ProblemCodes.Education, D));
    }

    [Theory]
    [InlineData(10, Presence.Present)]
    [InlineData(9, Presence.Absent)]
    public void Education_AbsenceAtTheThreshold_IsPresent(int absent, Presence presence) =>
        Assert.Equal(presence, new Case().Child("c").Placed("c", "SCHOOL", "2012-01-01/")
            .Attended("c", "2016/17", "AU", 100, absent).PresenceOf(ProblemCodes.Education, D));

    [Fact]
    public void Education_OnRollWithoutSessions_IsUnknownUnlessSomethingElseShowsIt() // R12
    {
        var family = new Case().Child("c").Placed("c", "SCHOOL", "2012-01-01/");
        Assert.Equal(Presence.Unknown, family.PresenceOf(ProblemCodes.Education, D));
        Assert.Equal(Presence.Present, family.Excluded("c", "PERM", "2016-10-01")
            .PresenceOf(ProblemCodes.Education, D));
    }

    [Fact]
    public void Education_DayNotCovered_IsUnknownThoughAPlacementIsAtHand() => // another beside it isn't ruled out
        Assert.Equal(
            Presence.Unknown,
            new Case().Child("c").Placed("c", "SCHOOL", "2012-01-01/").Attended("c", "2015/16", "SU", 100, 1)
                .Covers(Feeds.Schools, "2010-01-01/2016-12-30", "2017-01-02/2017-06-30")
                .PresenceOf(ProblemCodes.Education, "2016-12-31"));
}
