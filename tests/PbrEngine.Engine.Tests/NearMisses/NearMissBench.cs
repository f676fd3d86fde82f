using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.NearMisses;
using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

/// <summary>Measures at hand, and the same measures on another day by a run that is built from the start.</summary>
internal static class NearMissBench
{
    internal const string AsAt = "2026-10-31";

    internal static MeasureAtHand At(
        FamilyFacts family, string measure, RunBuilder? run = null, ParameterSet? parameters = null)
    {
        var cohort = CohortBench.Of(run ?? A.Run(), parameters ?? A.Parameters().Build(), family);
        var context = EvaluateCohort.Context(cohort);
        var all = MeasureCatalogue.Evaluate(family, context).Where(m => m.Name == measure).ToList();
        return new(
            all.Single(m => m.PersonId.Length == 0),
            all.FindAll(m => m.PersonId.Length > 0),
            family,
            new RealMeasure(cohort.RuleSet.Parameters, context));
    }

    /// <summary>What the measure says on a day for which every feed covers everything.</summary>
    internal static MeasureState State(
        FamilyFacts family, string measure, DateOnly day, ParameterSet? parameters = null) => MeasureCatalogue
            .Evaluate(family, A.Run().AsAt(Text(day)).Under(parameters ?? A.Parameters().Build()).Build())
            .Single(m => m.Name == measure && m.PersonId.Length == 0)
            .State;

    internal static string Text(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The day is the first on which the measure is out of the way.</summary>
    internal static void AssertFirstDay(FamilyFacts family, string measure, DateOnly? day, string hint)
    {
        Assert.True(day is not null, hint);
        Assert.True(IsOut(State(family, measure, day.Value)), hint);
        Assert.True(!IsOut(State(family, measure, day.Value.AddDays(-1))), hint);
    }

    internal static bool IsOut(MeasureState state) => state is MeasureState.Met or MeasureState.NotApplicable;
}
