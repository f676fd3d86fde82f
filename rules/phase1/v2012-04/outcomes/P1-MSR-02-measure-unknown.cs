namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// One measure of a result that is unknown blocks the result. (09, state of a result; unknown never pays)
/// </summary>
[Name("P1-MSR-02")]
[Description("One measure of a result that is unknown blocks the result.")]
[Tag("phase1")]
[Priority(80)]
public sealed class MeasureUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-MSR-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;
        Measure measure = null!;

        When()
            .Match(() => parameters)
            .Match(() => question)
            .Match(
                () => measure,
                m => m.FamilyRef == question.FamilyRef,
                m => parameters.Codes($"result.{question.Name}.measures").Contains(m.Name),
                m => m.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "MEASURE_UNKNOWN", measure.Name, Id));
    }
}
