namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>No result of an apprenticeship that is not eligible is achieved. (R32)</summary>
[Name("SKL-GEN-01")]
[Description("No result of an apprenticeship that is not eligible is achieved.")]
[Tag("skills")]
[Priority(80)]
public sealed class NotEligible : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-GEN-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question)
            .Exists<Eligibility>(e => e.FamilyRef == question.FamilyRef, e => e.Answer == Answer.No);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "NOT_ELIGIBLE", "", Id));
    }
}
