namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>No result of a family that is not attached is achieved. (09, R32)</summary>
[Name("SF-GEN-02")]
[Description("No result of a family that is not attached is achieved.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class NotAttached : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-GEN-02";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question)
            .Exists<FamilyStanding>(s => s.FamilyRef == question.FamilyRef, s => !s.IsAttached);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "NOT_ATTACHED", "", Id));
    }
}
