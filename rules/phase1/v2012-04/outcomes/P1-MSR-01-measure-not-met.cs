namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// One measure of a result that is not met, and the result is not achieved. (09, state of a result; domain 1.3,
/// whole-family rule)
/// </summary>
[Name("P1-MSR-01")]
[Description("One measure of a result that is not met, and the result is not achieved.")]
[Tag("phase1")]
[Priority(80)]
public sealed class MeasureNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-MSR-01";

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
                m => m.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "MEASURE_NOT_MET", measure.Name, Id));
    }
}
