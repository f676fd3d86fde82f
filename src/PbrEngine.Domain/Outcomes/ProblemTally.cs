using PbrEngine.Domain.Tracing;

namespace PbrEngine.Domain.Outcomes;

/// <summary>How many problems count towards eligibility on the day that decides it.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="On">Attachment, or the day of the run for a family not attached.</param>
/// <param name="Certain">Problems that are Present and count (R21).</param>
/// <param name="Unknown">Problems that may be there.</param>
/// <param name="DependentChild">Whether a dependent child, or whom the programme takes in its place, is a member on
/// that day; null when the programme doesn't ask.</param>
public sealed record ProblemTally(string FamilyRef, DateOnly On, int Certain, int Unknown, Answer? DependentChild)
    : ICited
{
    /// <inheritdoc/>
    public Citation Cite() => new(
        "tally",
        FormattableString.Invariant($"certain={Certain};unknown={Unknown};dependent_child={DependentChild}"));
}

/// <summary>Whether the family is eligible: concluded by rule.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Answer">Yes, no, or unknown.</param>
public sealed record Eligibility(string FamilyRef, Answer Answer) : ICited
{
    /// <inheritdoc/>
    public Citation Cite() => new("eligibility", $"answer={Answer}");
}
