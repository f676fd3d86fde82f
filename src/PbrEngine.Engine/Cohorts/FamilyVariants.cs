using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Cohorts;

/// <summary>
/// Evaluates families as they are and, beside it, under changes: no more is evaluated again than what read a changed
/// parameter. For one thread at a time.
/// </summary>
internal sealed class FamilyVariants
{
    private readonly ParameterWatch _watch;
    private readonly EvaluateFamilies _asTheyAre;
    private readonly IReadOnlyList<EvaluateFamilies> _changed;

    // The changes that what is read once for all families rests on: under them, nothing is taken over.
    private readonly ulong _ofAll;

    /// <summary>For one cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="ids">The ids of each change's parameters.</param>
    /// <param name="changed">The evaluation under each change.</param>
    internal FamilyVariants(
        PublishedCohort cohort, IReadOnlyList<IEnumerable<string>> ids, IReadOnlyList<EvaluateFamilies> changed)
    {
        _changed = changed;
        _watch = new(ids);
        var parameters = cohort.RuleSet.Parameters.On(cohort.AsAt, _watch);
        _asTheyAre = new(cohort.RuleSet, EvaluateCohort.Context(cohort, parameters));
        IsOfFamilies = cohort.RuleSet.Subjects is null;
        if (IsOfFamilies)
            _asTheyAre.Prepare();
        _ofAll = _watch.Take();
    }

    // What a programme does with subjects of its own isn't known part by part.
    private bool IsOfFamilies { get; }

    /// <summary>What is concluded of a family as it is, then under each change.</summary>
    internal FamilyAnswer[] Answers(FamilyFacts family)
    {
        var answers = new FamilyAnswer[1 + _changed.Count];
        if (!IsOfFamilies)
        {
            answers[0] = Whole(_asTheyAre, family);
            for (var i = 0; i < _changed.Count; i++)
                answers[i + 1] = Whole(_changed[i], family);
            return answers;
        }
        _watch.Take();
        var parts = new FamilyParts(family, _asTheyAre.Context, _watch);
        answers[0] = Concluded(_asTheyAre, parts, parts.Measures);
        var byRules = _watch.Take();
        for (var i = 0; i < _changed.Count; i++)
            answers[i + 1] = Under(i, parts, byRules) ?? answers[0];
        return answers;
    }

    // Null when the change can't make a difference: the same facts, and rules that read nothing of it.
    private FamilyAnswer? Under(int index, FamilyParts parts, ulong byRules)
    {
        var (change, evaluate) = (ParameterWatch.Bit(index), _changed[index]);
        if (((_ofAll | parts.Changes) & change) != 0)
            return Whole(evaluate, parts.Presences.Facts);
        var measures = parts.Under(change, evaluate.Context);
        return measures is null && (byRules & change) == 0
            ? null
            : Concluded(evaluate, parts, measures ?? parts.Measures);
    }

    private static FamilyAnswer Whole(EvaluateFamilies evaluate, FamilyFacts family) =>
        FamilyAnswer.Of(evaluate.Evaluate(family, TraceOptions.Off));

    private static FamilyAnswer Concluded(
        EvaluateFamilies evaluate, FamilyParts parts, IReadOnlyList<Measure> measures) =>
        FamilyAnswer.Of(evaluate.Conclude(
            AssessFamily.Join(parts.Presences, measures, evaluate.Context.AsAt), TraceOptions.Off));
}
