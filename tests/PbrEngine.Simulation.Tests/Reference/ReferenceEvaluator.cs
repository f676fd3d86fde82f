using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>
/// A naive second reading of the exact semantics for the three programmes, written from the contract alone. It shares
/// no code with the engine and isn't fast: where the two differ, one of them has misread a clause.
/// </summary>
public static class ReferenceEvaluator
{
    public static ReferenceOutcome Evaluate(string landing, DateOnly asAt) =>
        Evaluate(EvidenceReader.Read(landing, asAt));

    public static ReferenceOutcome Evaluate(Evidence evidence)
    {
        var families = new List<FamilyRow>();
        var measures = new List<MeasureRow>();
        var results = new List<ResultRow>();
        foreach (var family in evidence.Families.OrderBy(f => f.FamilyRef, StringComparer.Ordinal))
        {
            var scene = new FamilyScene(evidence, family);
            var eligibility = Eligibility.Of(scene);
            families.Add(new FamilyRow(
                family.FamilyRef, family.Programme, eligibility.Answer, family.AttachedOn, eligibility.Present));
            results.AddRange(scene.Programme.ResultsOf(scene, eligibility));
            if (family.AttachedOn is not null)
            {
                measures.AddRange(MeasuresOf(scene));
            }
        }

        return new ReferenceOutcome(families, measures, results);
    }

    // R36: the family's rows, and children's for absence.
    private static IEnumerable<MeasureRow> MeasuresOf(FamilyScene scene) =>
        scene.Programme.MeasuresOf(scene).SelectMany(m =>
            ChildrenOf(scene, m.Key).Prepend(Row(scene, "", m.Key, m.Value)));

    private static IEnumerable<MeasureRow> ChildrenOf(FamilyScene scene, string measure) =>
        measure == MeasureNames.Absence
            ? AbsenceMeasure.OfChildren(scene).Select(c => Row(scene, scene.MemberRef(c.Key), measure, c.Value))
            : [];

    private static MeasureRow Row(FamilyScene scene, string memberRef, string name, Measure measure) => new(
        scene.Family.FamilyRef,
        memberRef,
        name,
        measure.State.ToString(),
        measure.Window?.From,
        measure.Window?.To,
        measure.Numerator,
        measure.Denominator);
}
