using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>
/// An apprentice of the right age on a local employer-led course is eligible. (local scheme, invented)
/// </summary>
[Name("SKL-ELG-01")]
[Description("An apprentice of the right age on a local employer-led course is eligible.")]
[Tag("skills")]
[Priority(100)]
public sealed class EligibleApprentice : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-ELG-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ApprenticeStanding standing = null!;

        When()
            .Match(() => standing, s => s.NoCriterionFails, s => s.NoCriterionIsUnknown);

        Then()
            .Yield(_ => new Eligibility(standing.FamilyRef, Answer.Yes));
    }
}
