using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Programmes;
using PbrEngine.Simulation.Tests.Reference.Results;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class ResultsTests
{
    private const string Before = "2016-12-01";

    [Fact]
    public void Attachment_EligibleAndWorkedWith_PaysOneThousandPounds() =>
        Assert.Equal((ResultState.Payable, 100_000), Of(Progressed(), Expanded.Attachment));

    [Fact]
    public void Sustained_EveryProblemMet_PaysEightHundredPounds() =>
        Assert.Equal((ResultState.Payable, 80_000), Of(Progressed(), Expanded.SustainedProgress));

    [Fact]
    public void Results_NotAttached_AreNotAchievedAndMeasureNothing()
    {
        var outcome = ReferenceEvaluator.Evaluate(Progressed(new Case { AttachedOn = null }).ToEvidence());
        Assert.All(outcome.Results, r => Assert.Equal((ResultState.NotAchieved, 0), (r.State, r.AmountPence)));
        Assert.Empty(outcome.Measures); // R36
    }

    [Fact]
    public void Results_NotEligible_AreNotAchieved() =>
        Assert.Equal((ResultState.NotAchieved, 0), Of(Young(new Case()), Expanded.Attachment));

    [Fact]
    public void Results_EligibilityUnknown_AreBlocked()
    {
        var family = Young(new Case()).Covers(Feeds.Dwp).Need(ProblemCodes.Health, Before, Before, "positive");
        Assert.Equal((ResultState.Blocked, 0), Of(family, Expanded.Attachment));
        Assert.Equal((ResultState.Blocked, 0), Of(family, Expanded.SustainedProgress));
    }

    [Fact]
    public void Sustained_EligibilityUnknownButNotMet_IsNotAchieved() => // R32
        Assert.Equal((ResultState.NotAchieved, 0), Of(
            Young(new Case()).Covers(Feeds.Dwp).Need(ProblemCodes.Health, Before), Expanded.SustainedProgress));

    [Fact]
    public void Attachment_PaperMissing_IsBlocked()
    {
        Case[] cases =
        [
            new() { AssessedOn = null }, new() { PlanOn = null }, new() { LeadPractitioner = "" },
        ];
        Assert.All(cases, c => Assert.Equal((ResultState.Blocked, 0), Of(Progressed(c), Expanded.Attachment)));
    }

    [Theory]
    [InlineData("2017-06-29", ResultState.Payable)]
    [InlineData("2017-06-30", ResultState.Blocked)]
    public void Sustained_AssessedBeforeTheWindowsEnd_Pays(string assessed, string state) // R33
    {
        var family = Progressed(new Case { AssessedOn = Case.On(assessed) });
        Assert.Equal(state, Of(family, Expanded.SustainedProgress).State);
        Assert.Equal(ResultState.Payable, Of(family, Expanded.Attachment).State);
    }

    [Theory]
    [InlineData("2017-04-15", ResultState.Payable)]
    [InlineData("2017-04-16", ResultState.Blocked)]
    public void Sustained_EducationMet_AssessmentIsBeforeTheLastTermsEnd(string assessed, string state) // R33
    {
        var family = Progressed(new Case { AssessedOn = Case.On(assessed) }).Child("d")
            .Placed("d", "SCHOOL", "2012-01-01/")
            .Attended("d", "2016/17", "SP", 100, 1).Need(ProblemCodes.Education, Before, "2017-01-01", "positive");
        Assert.Equal(state, Of(family, Expanded.SustainedProgress).State);
    }

    [Fact]
    public void Sustained_ProblemFoundLater_MustBeMetToo() =>
        Assert.Equal((ResultState.NotAchieved, 0), Of(
            Progressed().Adult("a").Offences("a", "2017-05-01"), Expanded.SustainedProgress));

    [Fact]
    public void Sustained_ProblemUnknownAtAsAt_IsBlocked() => // R23
        Assert.Equal((ResultState.Blocked, 0), Of(Progressed().Covers(Feeds.Dwp), Expanded.SustainedProgress));

    [Fact]
    public void Sustained_NeedClosedOpen_IsNotAchievedThoughDataAreMet() =>
        Assert.Equal((ResultState.NotAchieved, 0), Of(
            Progressed().Need(ProblemCodes.Help, "2017-02-01"), Expanded.SustainedProgress));

    [Fact]
    public void Employment_SustainedNotAchieved_PaysEightHundredPounds() =>
        Assert.Equal((ResultState.Payable, 80_000), Of(
            Employed(Progressed()).Need(ProblemCodes.Help, "2017-02-01"), Expanded.ContinuousEmployment));

    [Fact]
    public void Employment_SustainedPayable_IsBlocked() // one result per family
    {
        var family = Employed(Progressed());
        Assert.Equal(ResultState.Payable, Of(family, Expanded.SustainedProgress).State);
        Assert.Equal((ResultState.Blocked, 0), Of(family, Expanded.ContinuousEmployment));
    }

    [Fact]
    public void Measures_Attached_AreFamilyRowsAndChildrensAbsence() // R36
    {
        var rows = ReferenceEvaluator.Evaluate(Progressed().ToEvidence()).Measures;
        Assert.Equal(15, rows.Count(r => r.MemberRef == ""));
        Assert.Equal(("c", "absence"), rows.Where(r => r.MemberRef != "").Select(r => (r.MemberRef, r.Measure))
            .Single());
    }

    private static (string State, long Pence) Of(Case family, string result)
    {
        var row = family.Result(result);
        return (row.State, row.AmountPence);
    }

    private static Case Progressed() => Progressed(new Case());

    // Help and health, both needs closed well in time, and nothing else in the way.
    private static Case Progressed(Case family) => Young(family)
        .Need(ProblemCodes.Health, Before, "2016-12-30", "positive")
        .Need(ProblemCodes.Help, Before, "2017-01-31", "positive");

    private static Case Young(Case family) => family.Child("c", born: "2014-05-05", days: "2014-05-05/");

    private static Case Employed(Case family) => family.Adult("a").Benefit("a", "ESA", "2014-01-01/2016-06-30")
        .Work("a", "employed", "2017-01-01/");
}
