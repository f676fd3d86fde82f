using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>
/// One criterion that is not fulfilled, and an apprenticeship is not eligible. (local scheme, invented)
/// </summary>
[Name("SKL-ELG-02")]
[Description("One criterion that is not fulfilled, and an apprenticeship is not eligible.")]
[Tag("skills")]
[Priority(100)]
public sealed class ApprenticeNotEligible : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-ELG-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ApprenticeStanding standing = null!;

        When()
            .Match(() => standing, s => s.OneCriterionFails);

        Then()
            .Yield(_ => new Eligibility(standing.FamilyRef, Answer.No));
    }
}
