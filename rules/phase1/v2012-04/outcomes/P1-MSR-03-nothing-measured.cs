namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// When no measure of a result applies, nothing shows that it was achieved. (09, state of a result; 03: at least
/// one measure must be Met)
/// </summary>
[Name("P1-MSR-03")]
[Description("When no measure of a result applies, nothing shows that it was achieved.")]
[Tag("phase1")]
[Priority(80)]
public sealed class NothingMeasured : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-MSR-03";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question)
            .Exists<FamilyStanding>(s => s.FamilyRef == question.FamilyRef, s => s.IsAttached)
            .Not<Measure>(
                m => m.FamilyRef == question.FamilyRef,
                m => parameters.Codes($"result.{question.Name}.measures").Contains(m.Name),
                m => m.State != MeasureState.NotApplicable);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NOTHING_MEASURED", "", Id));
    }
}
