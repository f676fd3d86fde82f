using PbrEngine.Domain.Tracing;

namespace PbrEngine.RuleSets.Skills.V201304.Subjects;

/// <summary>Where an apprenticeship stands: the fact that the rules of eligibility start from.</summary>
/// <param name="FamilyRef">The apprenticeship, in the column that every subject has.</param>
/// <param name="Criteria">What makes it the programme's, or not.</param>
public sealed record ApprenticeStanding(string FamilyRef, IReadOnlyList<ProblemPresence> Criteria) : ICited
{
    /// <summary>Whether no criterion fails.</summary>
    public bool NoCriterionFails => !OneCriterionFails;

    /// <summary>Whether a criterion isn't fulfilled.</summary>
    public bool OneCriterionFails => Criteria.Any(c => c.State == Presence.Absent);

    /// <summary>Whether none is in doubt.</summary>
    public bool NoCriterionIsUnknown => !OneCriterionIsUnknown;

    /// <summary>Whether it can't be told of a criterion.</summary>
    public bool OneCriterionIsUnknown => Criteria.Any(c => c.State == Presence.Unknown);

    /// <inheritdoc/>
    public Citation Cite() =>
        new("apprenticeship", string.Join(';', Criteria.Select(c => $"{c.Code}={c.State}")));
}
