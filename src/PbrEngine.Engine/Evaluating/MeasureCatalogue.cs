using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating;

/// <summary>Computes the measures that a programme names.</summary>
internal static class MeasureCatalogue
{
    /// <summary>
    /// Every measure of the programme for one attached family, children's rows included, in the order of the
    /// programme's parameter <c>measures</c>.
    /// </summary>
    internal static IReadOnlyList<Measure> Evaluate(FamilyFacts family, EvaluationContext context)
    {
        var progress = new Lazy<Measure>(() => WorkMeasures.ProgressToWork(family, context));
        return [.. context.Parameters.Codes("measures").SelectMany(name => Evaluate(name, family, context, progress))];
    }

    private static IEnumerable<Measure> Evaluate(
        string name, FamilyFacts family, EvaluationContext context, Lazy<Measure> progress) => name switch
        {
            MeasureNames.Absence => AbsenceMeasure.Evaluate(family, context),
            MeasureNames.Exclusions => [ExclusionsMeasure.Evaluate(family, context)],
            MeasureNames.OffendingAny => [ChangeMeasure.OffendingAny(family, context)],
            MeasureNames.Asb => [ChangeMeasure.Asb(family, context)],
            MeasureNames.DomesticAbuse => [ClearMeasure.DomesticAbuse(family, context)],
            MeasureNames.Help => [ClearMeasure.Help(family, context)],
            MeasureNames.Work => [WorkMeasures.Work(family, context, progress.Value)],
            MeasureNames.ProgressToWork => [progress.Value],
            MeasureNames.ContinuousEmployment => [EmploymentMeasure.Evaluate(family, context)],
            _ when name.StartsWith("need_closed.", StringComparison.Ordinal) =>
                [NeedClosedMeasure.Evaluate(family, context, name["need_closed.".Length..])],
            _ => throw new KeyNotFoundException($"The rule set names a measure that the engine lacks: {name}."),
        };
}
