namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// When the data of a headline that the family has needs in speak against it, the result is not achieved. (09,
/// Supporting Families, headlines 1, 7, 8 and 10; R39)
/// </summary>
[Name("SF-SUC-04")]
[Description("When the data of a headline that the family has needs in speak against it, the result is not achieved.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class MeasureNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-04";

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
                m => m.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "MEASURE_NOT_MET", measure.Name, Id));
    }
}
