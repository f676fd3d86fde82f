namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>A start that was sustained earns the payment for a start. (local scheme, invented)</summary>
[Name("SKL-STA-01")]
[Description("A start that was sustained earns the payment for a start.")]
[Tag("skills")]
[Priority(40)]
public sealed class SustainedStartPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-STA-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "sustained_start")
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
                parameters.Pence("start.pence"),
                Id));
    }
}
