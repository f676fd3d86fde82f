namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// When no measure of the family applies, nothing shows a successful outcome. (09, state of a result; 03: at least
/// one measure must be Met)
/// </summary>
[Name("SF-SUC-06")]
[Description("When no measure of the family applies, nothing shows a successful outcome.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class NothingMeasured : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-06";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question, q => q.Name == "successful_outcome")
            .Exists<FamilyStanding>(s => s.FamilyRef == question.FamilyRef, s => s.IsAttached)
            .Not<Measure>(m => m.FamilyRef == question.FamilyRef, m => m.State != MeasureState.NotApplicable);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NOTHING_MEASURED", "", Id));
    }
}
