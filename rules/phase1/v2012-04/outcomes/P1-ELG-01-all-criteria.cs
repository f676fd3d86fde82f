namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>A family that meets all three criteria is eligible. (09, phase 1; domain 1.1)</summary>
[Name("P1-ELG-01")]
[Description("A family that meets all three criteria is eligible.")]
[Tag("phase1")]
[Priority(100)]
public sealed class EligibleByAllCriteria : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-ELG-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(() => tally, t => t.Certain >= parameters.Number("eligibility.criteria_min"));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
    }
}
