using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating;

/// <summary>The measures that a programme may name: one line of the table each.</summary>
internal static class MeasureCatalogue
{
    private static readonly Dictionary<string, Compute> Table = new(StringComparer.Ordinal)
    {
        [MeasureNames.Absence] = (family, context, _, measures) =>
            measures.AddRange(AbsenceMeasure.Evaluate(family, context)),
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
        [MeasureNames.NeedClosedPrefix] = (family, context, name, measures) =>
            measures.Add(NeedClosedMeasure.Evaluate(family, context, name)),
    };

    private static readonly Dictionary<string, Compute>.AlternateLookup<ReadOnlySpan<char>> ByKind =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private delegate void Compute(
        FamilyFacts family, EvaluationContext context, string name, List<Measure> measures);

    /// <summary>
    /// The measures to compute for a family, in the programme's order; none for one not attached (R36).
    /// </summary>
    internal static IReadOnlyList<string> NamesFor(FamilyPresences presences, EvaluationContext context) =>
        presences.AttachedOn is null ? [] : context.Problems.MeasuresOf(presences.Facts);

    /// <summary>Every measure of the programme for one attached family, in the programme's order.</summary>
    internal static IReadOnlyList<Measure> Evaluate(FamilyFacts family, EvaluationContext context) =>
        Evaluate(context.Problems.MeasuresOf(family), family, context);

    /// <summary>One measure by its name: persons' rows first, then the family's own.</summary>
    internal static IReadOnlyList<Measure> Evaluate(string name, FamilyFacts family, EvaluationContext context) =>
        Evaluate([name], family, context);

    /// <summary>Measures by their names, in that order, persons' rows included.</summary>
    internal static IReadOnlyList<Measure> Evaluate(
        IReadOnlyList<string> names, FamilyFacts family, EvaluationContext context)
    {
        if (names.Count == 0)
            return [];
        var measures = new List<Measure>(names.Count + family.Members.Count);
        foreach (var name in names.Each())
            Add(name, family, context, measures);
        return measures;
    }

    /// <summary>Adds one measure by its name.</summary>
    /// <remarks>
    /// What follows the first point is what the measure is about, such as the code in need_closed.1.1.
    /// </remarks>
    internal static void Add(string name, FamilyFacts family, EvaluationContext context, List<Measure> measures)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        if (!ByKind.TryGetValue(point < 0 ? name : name.AsSpan(0, point), out var compute))
            throw new KeyNotFoundException($"The rule set names a measure that the engine lacks: {name}.");
        compute(family, context, name, measures);
    }

    private static Compute One(Func<FamilyFacts, EvaluationContext, Measure> measure) =>
        (family, context, _, measures) => measures.Add(measure(family, context));
}
