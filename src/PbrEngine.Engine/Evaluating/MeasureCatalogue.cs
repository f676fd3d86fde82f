using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating;

/// <summary>The measures that a programme may name: one line of the table each.</summary>
internal static class MeasureCatalogue
{
    private static readonly Dictionary<string, Compute> Table = new(StringComparer.Ordinal)
    {
        [MeasureNames.Absence] = (family, context, _) => AbsenceMeasure.Evaluate(family, context),
        [MeasureNames.Exclusions] = One(ExclusionsMeasure.Evaluate),
        [MeasureNames.OffendingYouth] = One(ChangeMeasure.OffendingYouth),
        [MeasureNames.OffendingAny] = One(ChangeMeasure.OffendingAny),
        [MeasureNames.Asb] = One(ChangeMeasure.Asb),
        [MeasureNames.DomesticAbuse] = One(ClearMeasure.DomesticAbuse),
        [MeasureNames.Help] = One(ClearMeasure.Help),
        [MeasureNames.NoCrime] = One(ClearMeasure.NoCrime),
        [MeasureNames.Work] = One(WorkMeasures.Work),
        [MeasureNames.ProgressToWork] = One(WorkMeasures.ProgressToWork),
        [MeasureNames.ContinuousEmployment] = One(EmploymentMeasure.Evaluate),
        [MeasureNames.NeedClosedPrefix] = (family, context, code) =>
            [NeedClosedMeasure.Evaluate(family, context, code)],
    };

    private delegate IEnumerable<Measure> Compute(FamilyFacts family, EvaluationContext context, string about);

    /// <summary>
    /// Every measure of the programme for one attached family, children's rows included, in the programme's order.
    /// </summary>
    internal static IReadOnlyList<Measure> Evaluate(FamilyFacts family, EvaluationContext context) =>
        [.. context.Problems.MeasuresOf(family).SelectMany(name => Evaluate(name, family, context))];

    /// <summary>One measure by its name: persons' rows first, then the family's own.</summary>
    /// <remarks>
    /// What follows the first point is what the measure is about, such as the code in need_closed.1.1.
    /// </remarks>
    internal static IEnumerable<Measure> Evaluate(string name, FamilyFacts family, EvaluationContext context)
    {
        var parts = name.Split('.', 2);
        return Table.TryGetValue(parts[0], out var compute)
            ? compute(family, context, parts.Length == 2 ? parts[1] : "")
            : throw new KeyNotFoundException($"The rule set names a measure that the engine lacks: {name}.");
    }

    private static Compute One(Func<FamilyFacts, EvaluationContext, Measure> measure) =>
        (family, context, _) => [measure(family, context)];
}
