namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>A completed course earns the payment for a completion. (local scheme, invented)</summary>
[Name("SKL-CMP-01")]
[Description("A completed course earns the payment for a completion.")]
[Tag("skills")]
[Priority(40)]
public sealed class CompletionPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-CMP-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "completion")
            .Exists<Measure>(
                m => m.FamilyRef == question.FamilyRef,
                m => m.Name == question.Name,
                m => m.State == MeasureState.Met)
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.Pence("completion.pence"),
                Id));
    }
}
