namespace PbrEngine.RuleSets.Skills.V201304.Subjects;

/// <summary>Where an apprenticeship stands: the fact that the rules of eligibility start from.</summary>
/// <param name="FamilyRef">The apprenticeship, in the column that every subject has.</param>
/// <param name="Criteria">What makes it the programme's, or not.</param>
public sealed record ApprenticeStanding(string FamilyRef, IReadOnlyList<ProblemPresence> Criteria)
{
    /// <summary>Whether a criterion isn't fulfilled.</summary>
    public bool FailsOne => Criteria.Any(c => c.State == Presence.Absent);

    /// <summary>Whether it can't be told of a criterion.</summary>
    public bool LacksOne => Criteria.Any(c => c.State == Presence.Unknown);
}
