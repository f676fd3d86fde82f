namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// When problems or a dependent child are in doubt and could make the difference, eligibility is unknown. (09,
/// counting with Unknowns)
/// </summary>
[Name("EXP-ELG-03")]
[Description("When problems or a dependent child are in doubt and could make the difference, eligibility is unknown.")]
[Tag("expanded")]
[Priority(100)]
public sealed class EligibilityUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-ELG-03";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ProblemTally tally = null!;

        When()
            .Match(() => parameters)
            .Match(
                () => tally,
                t => t.DependentChild != Answer.No,
                t => t.Certain + t.Unknown >= parameters.Number("eligibility.problems_min"),
                t => t.DependentChild == Answer.Unknown
                    || t.Certain < parameters.Number("eligibility.problems_min"));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Unknown));
    }
}
