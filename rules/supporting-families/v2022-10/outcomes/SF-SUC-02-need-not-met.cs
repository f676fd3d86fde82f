namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// One need that is not closed with a positive outcome that held, and the result is not achieved. (09, Supporting
/// Families; domain 3, every identified need)
/// </summary>
[Name("SF-SUC-02")]
[Description("One need that is not closed with a positive outcome that held, and the result is not achieved.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class NeedNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-02";

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
                m => m.IsNeedClosed,
                m => m.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "NEED_NOT_MET", measure.NeedCode, Id));
    }
}
