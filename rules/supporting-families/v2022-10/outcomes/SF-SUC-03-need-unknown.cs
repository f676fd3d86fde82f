namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>A need whose closing cannot be told blocks the result. (09, R31 and R07; unknown never pays)</summary>
[Name("SF-SUC-03")]
[Description("A need whose closing cannot be told blocks the result.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class NeedUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-03";

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
                m => m.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NEED_UNKNOWN", measure.NeedCode, Id));
    }
}
