namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>A result whose measure cannot be told is not paid. (R32)</summary>
[Name("SKL-MSR-02")]
[Description("A result whose measure cannot be told is not paid.")]
[Tag("skills")]
[Priority(80)]
public sealed class MeasureUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-MSR-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        Measure measure = null!;

        When()
            .Match(() => question)
            .Match(
                () => measure,
                m => m.FamilyRef == question.FamilyRef,
                m => m.Name == question.Name,
                m => m.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, measure.Reason, "", Id));
    }
}
