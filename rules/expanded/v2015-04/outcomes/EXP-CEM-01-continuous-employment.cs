namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// An adult in continuous employment after a benefit earns the result payment. (09, expanded; domain 2.2, two routes)
/// </summary>
[Name("EXP-CEM-01")]
[Description("An adult in continuous employment after a benefit earns the result payment.")]
[Tag("expanded")]
[Priority(10)]
public sealed class ContinuousEmploymentPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-CEM-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "continuous_employment")
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.Pence("result.pence"),
                Id));
    }
}
