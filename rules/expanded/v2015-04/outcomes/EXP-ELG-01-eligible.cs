namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>A family with enough problems and a dependent child is eligible. (09, expanded; domain 2.1)</summary>
[Name("EXP-ELG-01")]
[Description("A family with enough problems and a dependent child is eligible.")]
[Tag("expanded")]
[Priority(100)]
public sealed class EligibleFamily : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-ELG-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(
                () => tally,
                t => t.Certain >= parameters.Number("eligibility.problems_min"),
                t => t.DependentChild == Answer.Yes);

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
    }
}
