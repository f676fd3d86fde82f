using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

/// <summary>
/// What each way to show a problem counts is in the tests of the problems; here is what tells them apart.
/// </summary>
public sealed class PresenceCatalogueTests
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    /// <summary>Under 18 at the offence, whatever the age at the disposal: born on 1 August 2007.</summary>
    [Theory]
    [InlineData("2025-07-31", Presence.Present)]
    [InlineData("2025-08-01", Presence.Absent)]
    public void Together_YouthOffending_GoesByTheAgeAtTheOffence(string offenceOn, Presence state)
    {
        var family = A.Family().With(A.Child().BornOn("2007-08-01").Offended("O1", offenceOn, "2025-10-01"));
        Assert.Equal(state, Together(family, "offending_youth").State);
        Assert.Equal(Presence.Present, Together(family, "offending_any").State);
    }

    [Fact]
    public void Together_NoWay_IsAbsentEvenWithoutAnyFeed()
    {
        var run = A.Run();
        foreach (var feed in Feed.BuiltIn)
            run.NeverDelivered(feed);
        Assert.Equal(PresenceFinding.Absent, PresenceCatalogue.Together([], Day, A.Family().Build(), run.Build()));
    }

    [Theory]
    [InlineData("offending_youth asb", "STALE:housing")]
    [InlineData("offending_youth", "")]
    [InlineData("asb", "STALE:housing")]
    public void Together_OneWayUnknown_IsUnknownWithItsReason(string ways, string reason)
    {
        var finding = Together(A.Family(), ways, A.Run().NeverDelivered(Feed.Housing));
        Assert.Equal((reason.Length > 0 ? Presence.Unknown : Presence.Absent, reason), (finding.State, finding.Reason));
    }

    [Fact]
    public void Together_WayThatTheEngineLacks_IsABrokenRuleSet()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Together(A.Family(), "asb horoscope"));
        Assert.Contains("horoscope", fault.Message, StringComparison.Ordinal);
    }

    private static PresenceFinding Together(FamilyBuilder family, string ways, RunBuilder? run = null) =>
        PresenceCatalogue.Together(ways.Split(' '), Day, family.Build(), (run ?? A.Run()).Build());
}
