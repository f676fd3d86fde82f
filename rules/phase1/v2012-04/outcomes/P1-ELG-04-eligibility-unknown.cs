namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// When criteria are in doubt and could make the difference, eligibility is unknown. (09, counting with Unknowns)
/// </summary>
[Name("P1-ELG-04")]
[Description("When criteria are in doubt and could make the difference, eligibility is unknown.")]
[Tag("phase1")]
[Priority(100)]
public sealed class EligibilityUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-ELG-04";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        FamilyStanding standing = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(() => standing)
            .Match(
                () => tally,
                t => t.FamilyRef == standing.FamilyRef,
                t => t.Certain < (standing.HasLocalDiscretion
                    ? parameters.Number("eligibility.criteria_min_with_discretion")
                    : parameters.Number("eligibility.criteria_min")),
                t => t.Certain + t.Unknown >= (standing.HasLocalDiscretion
                    ? parameters.Number("eligibility.criteria_min_with_discretion")
                    : parameters.Number("eligibility.criteria_min")));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Unknown));
    }
}
