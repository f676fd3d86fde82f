using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Cohorts;

/// <summary>What was concluded of one family, and no more: a cohort's answers fit into memory several times.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Eligible">Whether it is eligible.</param>
/// <param name="Outcomes">Its results, in the programme's order.</param>
public sealed record FamilyAnswer(string FamilyRef, Answer Eligible, IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>Whether both conclude the same: eligibility, states, pence, rules and reasons.</summary>
    public bool IsSameAs(FamilyAnswer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Eligible == other.Eligible
            && Outcomes.Count == other.Outcomes.Count
            && Outcomes.All(o => other.Outcomes.Any(p => IsSame(o, p)));
    }

    private static bool IsSame(Outcome one, Outcome other) =>
        one with { Reasons = other.Reasons } == other
        && one.Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);

    internal static FamilyAnswer Of(FamilyVerdict verdict) =>
        new(verdict.Assessment.Standing.FamilyRef, verdict.Eligible, verdict.Outcomes);
}
