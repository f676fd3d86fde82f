using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class ResultStoriesTests
{
    [Fact]
    public void Of_Objection_TellsTheMeasuresThatItsRuleMatched()
    {
        var story = StorySample.Stories(StorySample.Trace).Of(StorySample.Against("PROBLEM_NOT_MET:education"));

        Assert.Equal("Not paid", story.Answer);
        var reason = Assert.Single(story.Reasons);
        Assert.Equal("PROBLEM_NOT_MET:education", reason.Code);
        Assert.Equal("Not enough progress yet on school attendance and exclusions.", reason.Sentence);
        Assert.Equal([StorySample.AbsenceTold], reason.Because);
    }

    // A run from before there were traces, or one by a library that keeps none.
    [Fact]
    public void Of_WithoutATrace_TellsTheReasonAlone()
    {
        var reason = StorySample.Stories().Of(StorySample.Against("PROBLEM_NOT_MET:education")).Reasons.Single();
        Assert.Equal("Not enough progress yet on school attendance and exclusions.", reason.Sentence);
        Assert.Empty(reason.Because);
    }

    [Fact]
    public void Of_NotEligible_TellsWhatCountsAndWhatIsInDoubt()
    {
        var reason = StorySample.Stories(StorySample.Trace).Of(StorySample.Against("NOT_ELIGIBLE")).Reasons.Single();
        Assert.Equal(
            "On 2 March 2026, 2 problems counted (crime and anti-social behaviour; health), and 1 can't be told; 2 are "
            + "needed.",
            reason.Because[0]);
        Assert.StartsWith(
            "Whether the family had a problem with work and benefits on 2 March 2026 can't be told.",
            reason.Because[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AssessedTooLate_SaysWhenTheAssessmentWas() => Assert.Equal(
        ["The assessment of 1 March 2026 isn't before the end of the days that show progress."],
        StorySample.Stories(StorySample.Trace).Of(StorySample.Against("ASSESSED_TOO_LATE")).Reasons.Single().Because);

    [Fact]
    public void Of_Blocked_IsHeldBack() => Assert.Equal(
        "Held back",
        StorySample.Stories().Of(StorySample.Against("X") with { State = ResultState.Blocked }).Answer);

    [Fact]
    public void Of_Payable_SaysHowMuchAndWhy()
    {
        var met = StorySample.Absence with { State = MeasureState.Met, Reason = "UNDER_THRESHOLD", Numerator = 4 };
        var other = new Measure { Name = "asb", FamilyRef = "F1", State = MeasureState.NotMet, Reason = "NEW_PROBLEM" };
        var stories = new FamilyStories([met, other], StorySample.Trace, StorySample.Texts, StorySample.Ground());
        var outcome = new Outcome("F1", "sustained_progress", ResultState.Payable, [], 123_456_00, "T-1");

        var story = stories.Of(outcome);

        Assert.Equal("Payable, £123,456.00", story.Answer);
        Assert.Equal("Pays when nothing is in the way.", story.Reasons.Single().Sentence);
        // Crime and health are the family's problems: absence isn't what the payment rests on.
        Assert.Empty(story.Reasons.Single().Because);
        Assert.Equal(
            ["On 2 March 2026, 2 problems counted (crime and anti-social behaviour; health), and 1 can't be told; 2 "
                + "are needed."],
            stories.Of(outcome with { Result = "attachment" }).Reasons.Single().Because.Take(1));
        Assert.Contains(
            "4 of 402",
            stories.Of(outcome with { Result = "absence" }).Reasons[0].Because[0],
            StringComparison.Ordinal);
    }
}
