namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>No result of a family that is not eligible is achieved. (09, R32)</summary>
[Name("P1-GEN-01")]
[Description("No result of a family that is not eligible is achieved.")]
[Tag("phase1")]
[Priority(80)]
public sealed class NotEligible : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-GEN-01";

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
