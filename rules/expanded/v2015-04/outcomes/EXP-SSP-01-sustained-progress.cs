namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// Progress on every problem, known or found later, earns the result payment. (09, expanded; domain 2.2)
/// </summary>
[Name("EXP-SSP-01")]
[Description("Progress on every problem, known or found later, earns the result payment.")]
[Tag("expanded")]
[Priority(40)]
public sealed class SustainedProgressPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "sustained_progress")
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
