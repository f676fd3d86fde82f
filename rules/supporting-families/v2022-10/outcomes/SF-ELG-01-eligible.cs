namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// A family with enough needs and a dependent child or an expectant parent is eligible. (09, Supporting Families;
/// domain 3, chapter 4)
/// </summary>
[Name("SF-ELG-01")]
[Description("A family with enough needs and a dependent child or an expectant parent is eligible.")]
[Tag("supporting-families")]
[Priority(100)]
public sealed class EligibleFamily : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-ELG-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(
                () => tally,
                t => t.Certain >= parameters.Number("eligibility.needs_min"),
                t => t.DependentChild == Answer.Yes);

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
    }
}
