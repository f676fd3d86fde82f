namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// When the data of a headline that the family has needs in cannot be told, the result is blocked. (09, state of a
/// result; unknown never pays)
/// </summary>
[Name("SF-SUC-05")]
[Description("When the data of a headline that the family has needs in cannot be told, the result is blocked.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class MeasureUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-05";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        Measure measure = null!;

        When()
            .Match(() => question, q => q.Name == "successful_outcome")
            .Match(
                () => measure,
                m => m.FamilyRef == question.FamilyRef,
                m => !m.IsNeedClosed,
                m => m.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "MEASURE_UNKNOWN", measure.Name, Id));
    }
}
