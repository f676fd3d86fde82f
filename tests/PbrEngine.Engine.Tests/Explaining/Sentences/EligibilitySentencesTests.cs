using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class EligibilitySentencesTests
{
    [Theory]
    [InlineData(Answer.No, "No dependent child was a member on 2 March 2026.")]
    [InlineData(
        Answer.Unknown,
        "Whether a dependent child was a member on 2 March 2026 can't be told: a date of birth isn't stated. Ask early "
        + "help to state it.")]
    public void Why_DependentChild_IsToldWhenItIsInTheWay(Answer child, string sentence) =>
        Assert.Equal(sentence, Of(g => g with { Tally = g.Tally! with { DependentChild = child } }).Why()[^1]);

    [Fact]
    public void Why_NothingInDoubt_IsTheCount() => Assert.Equal(
        ["On 2 March 2026, 1 problem counted (health); 2 are needed."],
        Of(g => g with
        {
            Tally = g.Tally! with { Certain = 1, Unknown = 0 },
            Problems = [.. g.Problems.Where(p => p.Code == "health")],
        }).Why());

    [Fact]
    public void Why_LocalDiscretion_NeedsFewer()
    {
        var parameters = A.Parameters()
            .Number("eligibility.problems_min", 3)
            .Number("eligibility.problems_min_with_discretion", 2)
            .Build()
            .On(A.Day("2026-10-31"));
        Assert.EndsWith(
            "; 3 are needed.", Of(g => g with { Parameters = parameters }).Why()[0], StringComparison.Ordinal);
        Assert.EndsWith(
            "; 2 are needed.",
            Of(g => g with
            {
                Parameters = parameters,
                Standing = g.Standing with { HasLocalDiscretion = true },
            }).Why()[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_StaleAndUncoveredFeeds_SaysWhatToAskFor()
    {
        var window = new PbrEngine.Domain.Time.DateSpan(A.Day("2025-11-01"), A.Day("2026-10-31"));
        var presence = new ProblemPresence
        {
            Code = "crime",
            On = A.Day("2026-10-31"),
            State = Presence.Unknown,
            Reason = "NOT_COVERED:police STALE:housing",
            Window = window,
        };
        var run = A.Run().Covering(Feed.Police, "2025-12-01", "2026-10-31").NeverDelivered(Feed.Housing);
        var sentences = new EligibilitySentences(StorySample.Ground(run) with { ProblemsNow = [presence] });
        Assert.Equal(
            [
                "Whether the family had a problem with crime and anti-social behaviour on 31 Oct 2026 can't be told. "
                    + "The extracts of police don't cover 1 Nov 2025 – 30 Nov 2025. Ask police for an extract that "
                    + "covers those days. No extract of housing was delivered. Ask housing for a new extract.",
            ],
            sentences.Doubt("crime"));
    }

    [Fact]
    public void WorkedWith_Family_TellsItsDays()
    {
        Assert.Equal(
            ["The family was attached on 2 March 2026; it was assessed on 1 March 2026, has a plan of 2 March 2026, "
                + "and a lead practitioner."],
            Of(g => g).WorkedWith());
        Assert.Empty(Of(g => g with { Standing = g.Standing with { PlanOn = null } }).WorkedWith());
    }

    private static EligibilitySentences Of(Func<ExplanationGround, ExplanationGround> change) =>
        new(change(StorySample.Ground()));
}
