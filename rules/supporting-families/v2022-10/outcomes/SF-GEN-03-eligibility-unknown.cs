namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>While eligibility is unknown, no result is paid. (09, R32)</summary>
[Name("SF-GEN-03")]
[Description("While eligibility is unknown, no result is paid.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class EligibilityInDoubt : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-GEN-03";

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
