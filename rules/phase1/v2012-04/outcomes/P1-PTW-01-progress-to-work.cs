namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// An adult who took a step towards work earns the amount for progress to work. (09, phase 1; domain 1.2 and 1.3)
/// </summary>
[Name("P1-PTW-01")]
[Description("An adult who took a step towards work earns the amount for progress to work.")]
[Tag("phase1")]
[Priority(10)]
public sealed class ProgressToWorkPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-PTW-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "progress_to_work")
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.Pence("progress_to_work.pence"),
                Id));
    }
}
