using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>All family measures of the programme by name; only an attached family has any (R36).</summary>
public static class FamilyMeasures
{
    public static IReadOnlyDictionary<string, Measure> Of(FamilyScene scene)
    {
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal)
        {
            [MeasureNames.Absence] = AbsenceMeasure.OfFamily(scene),
            [MeasureNames.Exclusions] = ExclusionsMeasure.OfFamily(scene),
            [MeasureNames.Offending] = OffendingMeasure.OfFamily(scene),
            [MeasureNames.Asb] = AsbMeasure.OfFamily(scene),
            [MeasureNames.DomesticAbuse] = DomesticAbuseMeasure.OfFamily(scene),
            [MeasureNames.Help] = HelpMeasure.OfFamily(scene),
            [MeasureNames.Work] = WorkMeasure.OfFamily(scene),
            [MeasureNames.ProgressToWork] = ProgressToWorkMeasure.OfFamily(scene),
            [MeasureNames.ContinuousEmployment] = ContinuousEmploymentMeasure.OfFamily(scene),
        };
        foreach (var problem in ProblemCodes.All)
        {
            measures[MeasureNames.NeedClosed(problem)] = NeedClosedMeasure.OfFamily(scene, problem);
        }

        return measures;
    }

    /// <summary>The measures of a problem: its data measures and its need-closed measure.</summary>
    public static IReadOnlyList<string> NamesOf(string problem)
    {
        string[] data = problem switch
        {
            ProblemCodes.Crime => [MeasureNames.Offending, MeasureNames.Asb],
            ProblemCodes.Education => [MeasureNames.Absence, MeasureNames.Exclusions],
            ProblemCodes.Help => [MeasureNames.Help],
            ProblemCodes.Work => [MeasureNames.Work],
            ProblemCodes.DomesticAbuse => [MeasureNames.DomesticAbuse],
            _ => [],
        };
        return [.. data, MeasureNames.NeedClosed(problem)];
    }
}
