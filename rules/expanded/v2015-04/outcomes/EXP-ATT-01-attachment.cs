namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>An eligible, attached family that is worked with earns the attachment fee. (09, expanded)</summary>
[Name("EXP-ATT-01")]
[Description("An eligible, attached family that is worked with earns the attachment fee.")]
[Tag("expanded")]
[Priority(40)]
public sealed class AttachmentPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-ATT-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "attachment")
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.Pence("attachment.pence"),
                Id));
    }
}
