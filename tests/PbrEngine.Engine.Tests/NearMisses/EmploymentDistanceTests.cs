using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

/// <summary>Exactly so many further days in work make the real measure pass, and one less doesn't.</summary>
public sealed class EmploymentDistanceTests
{
    private const string Measure = "continuous_employment";
    private static readonly DateOnly End = new(2026, 10, 31);

    [Theory]
    [InlineData("ESA", "2026-08-10", null, Effort.Waiting)]
    [InlineData("ESA", "2026-08-10", "2026-10-30", Effort.Change)]
    [InlineData("ESA", "2026-08-10", "2026-09-30", Effort.Change)]
    [InlineData("JSA", "2026-08-10", null, Effort.Waiting)]
    [InlineData("JSA", "2026-05-10", "2026-09-30", Effort.Change)]
    [InlineData("JSA", "2026-10-31", "2026-10-31", Effort.Waiting)]
    public void Of_AnAdultWhoLeftABenefit_TakesExactlySoManyDays(
        string benefit, string from, string? to, Effort effort)
    {
        var family = A.Family()
            .With(A.Parent().OnBenefit(benefit, "2025-01-01", "2026-04-30").Worked("employed", from, to))
            .Build();

        var obstacle = EmploymentDistance.Of(NearMissBench.At(family, Measure));

        var days = (int)obstacle.Amount!.Value;
        Assert.Equal((effort, "P1"), (obstacle.Effort, obstacle.PersonId));
        Assert.Equal(MeasureState.Met, After(family, days));
        Assert.NotEqual(MeasureState.Met, After(family, days - 1));
        Assert.Equal(benefit == "JSA" ? 182 : 91, obstacle.OutOf);
        Assert.Equal(effort == Effort.Waiting ? End.AddDays(days) : null, obstacle.On);
    }

    [Fact]
    public void Of_UnverifiedWork_IsPaperwork()
    {
        var family = A.Family()
            .With(A.Parent().OnBenefit("ESA", "2025-01-01", "2026-04-30")
                .Worked("employed", "2026-05-10", null, verified: false))
            .Build();

        Assert.Equal((ObstacleKinds.Verification, Effort.Paperwork),
            Kind(EmploymentDistance.Of(NearMissBench.At(family, Measure))));
    }

    [Fact]
    public void Of_NoBenefitOrABarredProvision_IsNotKnownToBeNear()
    {
        var none = A.Family().With(A.Parent()).Build();
        var still = A.Family().With(A.Parent().OnBenefit("ESA", "2025-01-01")).Build();
        var barred = A.Family()
            .With(A.Parent().OnBenefit("ESA", "2025-01-01", "2026-04-30").Worked("esf", "2026-06-01", "2026-06-30"))
            .Build();

        Assert.All([none, still, barred], f => Assert.Equal((ObstacleKinds.WorkDays, Effort.NotKnown),
            Kind(EmploymentDistance.Of(NearMissBench.At(f, Measure)))));
    }

    [Fact]
    public void Of_TwoAdults_NamesTheNearer()
    {
        var family = A.Family()
            .With(A.Parent().OnBenefit("ESA", "2025-01-01", "2026-04-30").Worked("employed", "2026-10-01"))
            .With(A.Parent().OnBenefit("ESA", "2025-01-01", "2026-04-30").Worked("employed", "2026-09-01"))
            .Build();

        Assert.Equal("P2", EmploymentDistance.Of(NearMissBench.At(family, Measure)).PersonId);
    }

    private static (string Kind, Effort Effort) Kind(Obstacle obstacle) => (obstacle.Kind, obstacle.Effort);

    // What happens, told day by day: work on each of so many days after the evidence, and the run on the last of them.
    private static MeasureState After(FamilyFacts family, int days) => NearMissBench.State(
        EmploymentDistance.InWork(family, 0, End.AddDays(1), End.AddDays(days), "employed"),
        Measure,
        End.AddDays(days));
}
