namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// A family that meets two criteria is eligible when the council uses its local discretion. (09, phase 1; domain
/// 1.1, criterion D)
/// </summary>
[Name("P1-ELG-02")]
[Description("A family that meets two criteria is eligible when the council uses its local discretion.")]
[Tag("phase1")]
[Priority(100)]
public sealed class EligibleByDiscretion : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-ELG-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        FamilyStanding standing = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(() => standing, s => s.HasLocalDiscretion)
            .Match(
                () => tally,
                t => t.FamilyRef == standing.FamilyRef,
                t => t.Certain >= parameters.Number("eligibility.criteria_min_with_discretion"),
                t => t.Certain < parameters.Number("eligibility.criteria_min"));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
    }
}
