namespace PbrEngine.RuleSets.Skills.V201304.Outcomes;

/// <summary>While eligibility is unknown, no result is paid. (R32)</summary>
[Name("SKL-GEN-02")]
[Description("While eligibility is unknown, no result is paid.")]
[Tag("skills")]
[Priority(80)]
public sealed class EligibilityUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SKL-GEN-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question)
            .Exists<Eligibility>(e => e.FamilyRef == question.FamilyRef, e => e.Answer == Answer.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "ELIGIBILITY_UNKNOWN", "", Id));
    }
}
