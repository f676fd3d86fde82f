namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// When a family has enough needs but it cannot be told whether a child is a dependent one, eligibility is unknown.
/// (09, counting with Unknowns)
/// </summary>
[Name("SF-ELG-03")]
[Description(
    "When a family has enough needs but it cannot be told whether a child is a dependent one, eligibility "
    + "is unknown.")]
[Tag("supporting-families")]
[Priority(100)]
public sealed class EligibilityUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-ELG-03";

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
                t => t.DependentChild == Answer.Unknown);

        Then()
            .Yield(_ => new Eligibility(tally.FamilyRef, Answer.Unknown));
    }
}
