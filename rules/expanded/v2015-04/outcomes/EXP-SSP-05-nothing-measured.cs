namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// When no measure of any problem applies, nothing shows progress. (09, state of a result; 03: at least one measure
/// must be Met)
/// </summary>
[Name("EXP-SSP-05")]
[Description("When no measure of any problem applies, nothing shows progress.")]
[Tag("expanded")]
[Priority(80)]
public sealed class NothingMeasured : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-05";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question, q => q.Name == "sustained_progress")
            .Exists<FamilyStanding>(s => s.FamilyRef == question.FamilyRef, s => s.IsAttached)
            .Not<ProblemStanding>(
                p => p.FamilyRef == question.FamilyRef,
                p => p.IsDoubtful || (p.IsTheFamilys && p.State != MeasureState.NotApplicable));

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NOTHING_MEASURED", "", Id));
    }
}
