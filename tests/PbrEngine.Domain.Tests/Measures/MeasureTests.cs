using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Tests.Time;

namespace PbrEngine.Domain.Tests.Measures;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("need_closed.10.3", "10.3")]
    [InlineData("need_closed.crime", "crime")]
    [InlineData("no_crime", "")]
    public void NeedCode_OfAMeasure_IsWhatItsClosingIsAbout(string name, string code)
    {
        var measure = new Measure { Name = name, FamilyRef = "F1", State = MeasureState.Met, Reason = "CLOSED" };
        Assert.Equal((code, code.Length > 0), (measure.NeedCode, measure.IsNeedClosed));
    }

    /// <summary>Lists made twice are the same; any other respect that differs makes another measure.</summary>
    [Fact]
    public void IsSameAs_EachRespectByItself_Counts()
    {
        Assert.True(Full().IsSameAs(Full()));
        Measure[] others =
        [
            Full() with { State = MeasureState.NotMet }, Full() with { Reason = "" }, Full() with { Name = "" },
            Full() with { PersonId = "P1" }, Full() with { FamilyRef = "F2" }, Full() with { Window = null },
            Full() with { Numerator = 1 }, Full() with { Denominator = 1 }, Full() with { Evidence = [] },
            Full() with { Warnings = [] }, Full() with { Details = [] },
        ];
        Assert.All(others, o => Assert.False(Full().IsSameAs(o)));

        static Measure Full() => new()
        {
            Name = "help",
            FamilyRef = "F1",
            State = MeasureState.Met,
            Reason = "CLEAR",
            Window = Days.Span("2026-03-01", "2026-03-31"),
            Evidence = [new(1, 2, 3)],
            Warnings = ["W"],
            Details = [new("count", "1")],
        };
    }

    /// <summary>An assessment must be before the end of the window of a Met measure (R33).</summary>
    [Theory]
    [InlineData(MeasureState.Met, "2026-03-30", false)]
    [InlineData(MeasureState.Met, "2026-03-31", true)]
    [InlineData(MeasureState.Met, "2026-04-01", true)]
    [InlineData(MeasureState.NotMet, "2026-04-01", false)]
    [InlineData(MeasureState.Unknown, "2026-04-01", false)]
    [InlineData(MeasureState.NotApplicable, "2026-04-01", false)]
    public void IsMetBy_AroundTheWindowsEnd_IsMetFromItsLastDay(MeasureState state, string day, bool met)
    {
        var measure = new Measure
        {
            Name = MeasureNames.Help,
            FamilyRef = "F1",
            State = state,
            Reason = "CLEAR",
            Window = Days.Span("2026-03-01", "2026-03-31"),
        };
        Assert.Equal(met, measure.IsMetBy(Days.Of(day)));
        Assert.False(measure.IsMetBy(null));
        Assert.False((measure with { Window = null }).IsMetBy(Days.Of(day)));
    }

    [Fact]
    public void NeedClosed_Code_IsInTheName() => Assert.Equal("need_closed.health", MeasureNames.NeedClosed("health"));
}
