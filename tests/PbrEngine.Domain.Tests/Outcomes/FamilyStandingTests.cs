using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Tests.Time;

namespace PbrEngine.Domain.Tests.Outcomes;

public sealed class FamilyStandingTests
{
    private static readonly FamilyStanding Whole = new()
    {
        FamilyRef = "F1",
        AsAt = Days.Of("2026-10-31"),
        AttachedOn = Days.Of("2026-10-31"),
        AssessedOn = Days.Of("2026-10-31"),
        PlanOn = Days.Of("2026-10-31"),
        HasLeadPractitioner = true,
    };

    [Fact]
    public void Standing_AllOnTheDayOfTheRun_IsAttachedAndWorkedWith()
    {
        Assert.True(Whole.IsAttached);
        Assert.True(Whole.IsWorkedWith);
        Assert.Equal("", Whole.MissingWork);
    }

    [Fact]
    public void IsAttached_TheDayAfterOrNever_IsNot()
    {
        Assert.False((Whole with { AttachedOn = Days.Of("2026-11-01") }).IsAttached);
        Assert.False((Whole with { AttachedOn = null }).IsAttached);
    }

    /// <summary>Worked with: all three given, dates by the day of the run.</summary>
    [Theory]
    [InlineData(null, "2026-10-31", true, "assessment")]
    [InlineData("2026-11-01", "2026-10-31", true, "assessment")]
    [InlineData("2026-10-31", null, true, "plan")]
    [InlineData("2026-10-31", "2026-11-01", true, "plan")]
    [InlineData("2026-10-31", "2026-10-31", false, "lead_practitioner")]
    [InlineData(null, null, false, "assessment+plan+lead_practitioner")]
    public void IsWorkedWith_APartMissing_IsNamed(string? assessed, string? plan, bool practitioner, string missing)
    {
        var standing = Whole with
        {
            AssessedOn = assessed is null ? null : Days.Of(assessed),
            PlanOn = plan is null ? null : Days.Of(plan),
            HasLeadPractitioner = practitioner,
        };
        Assert.False(standing.IsWorkedWith);
        Assert.Equal(missing, standing.MissingWork);
    }
}
