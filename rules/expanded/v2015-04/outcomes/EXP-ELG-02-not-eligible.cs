namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// Without a dependent child, or when even the unknown problems would not be enough, a family is not eligible. (09,
/// counting with Unknowns)
/// </summary>
[Name("EXP-ELG-02")]
[Description(
    "Without a dependent child, or when even the unknown problems would not be enough, a family is not "
    + "eligible.")]
[Tag("expanded")]
[Priority(100)]
public sealed class FamilyNotEligible : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-ELG-02";

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
                    || t.Certain + t.Unknown < parameters.Number("eligibility.problems_min"));

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.No));
    }
}
