using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class FamilyPartsTests
{
    private static readonly PublishedCohort Cohort = CohortBench.Of(CohortBench.Absent("F1"));

    /// <summary>20 of 100 sessions: under a threshold of 25 the child's measure and the family's are others.</summary>
    [Fact]
    public void Under_AChangeThatMatters_IsEveryMeasureWithTheOthersTakenOver()
    {
        var parts = Parts();
        var measures = Under(parts, 25)!;

        Assert.Equal(parts.Measures.Select(m => m.Name), measures.Select(m => m.Name));
        Assert.All(measures.Zip(parts.Measures), p => Assert.Equal(
            p.First.Name != MeasureNames.Absence, ReferenceEquals(p.First, p.Second)));
        Assert.Equal(
            [MeasureState.Met, MeasureState.Met],
            measures.Where(m => m.Name == MeasureNames.Absence).Select(m => m.State));
    }

    [Fact]
    public void Under_AChangeWithoutEffect_IsNothing() => Assert.Null(Under(Parts(), 15));

    [Fact]
    public void Changes_OfAMeasureAlone_LeaveThePresences() => Assert.Equal(0UL, Parts().Changes);

    private static FamilyParts Parts()
    {
        var watch = new ParameterWatch([["absence.threshold_percent"]]);
        var parameters = Cohort.RuleSet.Parameters.On(Cohort.AsAt, watch);
        return new(Cohort.Families[0], EvaluateCohort.Context(Cohort, parameters), watch);
    }

    private static List<Measure>? Under(FamilyParts parts, int threshold)
    {
        var values = new Dictionary<string, DatedValue> { ["absence.threshold_percent"] = new(default, threshold, []) };
        var parameters = Cohort.RuleSet.Parameters.With(values).On(Cohort.AsAt);
        return parts.Under(ParameterWatch.Bit(0), EvaluateCohort.Context(Cohort, parameters));
    }
}
