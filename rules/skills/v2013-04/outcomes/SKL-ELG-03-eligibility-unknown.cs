using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>
/// Where no criterion fails and one cannot be told, eligibility is unknown. (local scheme, invented)
/// </summary>
[Name("SKL-ELG-03")]
[Description("Where no criterion fails and one cannot be told, eligibility is unknown.")]
[Tag("skills")]
[Priority(100)]
public sealed class ApprenticeEligibilityUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-ELG-03";

    /// <inheritdoc/>
    public override void Define()
    {
        ApprenticeStanding standing = null!;

        When()
            .Match(() => standing, s => s.NoCriterionFails, s => s.OneCriterionIsUnknown);

        Then()
            .Yield(_ => new Eligibility(standing.FamilyRef, Answer.Unknown));
    }
}
