namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>A family attached in a year for which the scheme has no amount is not paid for. (09, R34)</summary>
[Name("P1-GEN-05")]
[Description("A family attached in a year for which the scheme has no amount is not paid for.")]
[Tag("phase1")]
[Priority(80)]
public sealed class NoAmount : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-GEN-05";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;

        When()
            .Match(() => parameters)
            .Match(() => question)
            .Exists<FamilyStanding>(
                s => s.FamilyRef == question.FamilyRef,
                s => s.IsAttached,
                s => parameters.PenceOn("result.pence", s.AttachedOn) == null);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NO_AMOUNT", "", Id));
    }
}
