using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Tests.Time;

namespace PbrEngine.Domain.Tests.Outcomes;

public sealed class ProblemStandingTests
{
    /// <summary>Known at the start, found later, or in a need row; doubtful only when none of these (R23).</summary>
    [Theory]
    [InlineData(Presence.Present, Presence.Unknown, false, true, false)]
    [InlineData(Presence.Absent, Presence.Present, false, true, false)]
    [InlineData(Presence.Absent, Presence.Unknown, true, true, false)]
    [InlineData(Presence.Absent, Presence.Unknown, false, false, true)]
    [InlineData(Presence.Unknown, Presence.Unknown, false, false, true)]
    [InlineData(Presence.Unknown, Presence.Absent, false, false, false)]
    [InlineData(Presence.Absent, Presence.Absent, false, false, false)]
    public void IsTheFamilys_PresencesAndNeeds_Decide(
        Presence atAttachment, Presence atRun, bool need, bool theFamilys, bool doubtful)
    {
        var standing = Standing() with { AtAttachment = atAttachment, AtRun = atRun, HasNeed = need };
        Assert.Equal(theFamilys, standing.IsTheFamilys);
        Assert.Equal(doubtful, standing.IsDoubtful);
    }

    [Fact]
    public void State_OfItsMeasures_IsTheirsTogether()
    {
        Assert.Equal(MeasureState.Met, Standing(MeasureState.Met, MeasureState.NotApplicable).State);
        Assert.Equal(MeasureState.NotMet, Standing(MeasureState.Met, MeasureState.NotMet).State);
        Assert.Equal(MeasureState.Unknown, Standing(MeasureState.Met, MeasureState.Unknown).State);
    }

    [Fact]
    public void HasMetBy_AnyMetMeasureEndingByTheDay_IsEnough()
    {
        Assert.True(Standing(MeasureState.NotApplicable, MeasureState.Met).HasMetBy(Days.Of("2026-03-31")));
        Assert.False(Standing(MeasureState.NotApplicable, MeasureState.Met).HasMetBy(Days.Of("2026-03-30")));
        Assert.False(Standing(MeasureState.NotMet).HasMetBy(Days.Of("2026-03-31")));
    }

    private static ProblemStanding Standing(params MeasureState[] states) => new()
    {
        FamilyRef = "F1",
        Code = "help",
        AtAttachment = Presence.Present,
        AtRun = Presence.Absent,
        HasNeed = false,
        Measures =
        [
            .. states.Select(state => new Measure
            {
                Name = "help",
                FamilyRef = "F1",
                State = state,
                Reason = "",
                Window = Days.Span("2026-03-01", "2026-03-31"),
            }),
        ],
    };
}
