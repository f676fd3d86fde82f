namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// Without enough needs, or with neither a dependent child nor an expectant parent, a family is not eligible. (09,
/// Supporting Families)
/// </summary>
[Name("SF-ELG-02")]
[Description(
    "Without enough needs, or with neither a dependent child nor an expectant parent, a family is not "
    + "eligible.")]
[Tag("supporting-families")]
[Priority(100)]
public sealed class FamilyNotEligible : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-ELG-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(
                () => tally,
                t => t.DependentChild == Answer.No
                    || t.Certain < parameters.Number("eligibility.needs_min"));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.No));
    }
}
