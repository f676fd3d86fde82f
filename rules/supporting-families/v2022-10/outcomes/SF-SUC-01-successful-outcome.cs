namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// A positive and sustained outcome for every need earns the result payment. (09, Supporting Families; domain 3,
/// Hertfordshire)
/// </summary>
[Name("SF-SUC-01")]
[Description("A positive and sustained outcome for every need earns the result payment.")]
[Tag("supporting-families")]
[Priority(40)]
public sealed class SuccessfulOutcomePayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "successful_outcome")
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
