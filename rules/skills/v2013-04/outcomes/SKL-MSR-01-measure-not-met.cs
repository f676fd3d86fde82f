namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>A result whose measure is not met is not achieved. (R32)</summary>
[Name("SKL-MSR-01")]
[Description("A result whose measure is not met is not achieved.")]
[Tag("skills")]
[Priority(80)]
public sealed class MeasureNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-MSR-01";

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
                m => m.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, measure.Reason, "", Id));
    }
}
