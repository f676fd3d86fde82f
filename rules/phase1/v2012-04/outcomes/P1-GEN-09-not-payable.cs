namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// A result with an objection is not paid: not achieved if any objection says so, else blocked. (09, R32)
/// </summary>
[Name("P1-GEN-09")]
[Description("A result with an objection is not paid: not achieved if any objection says so, else blocked.")]
[Tag("phase1")]
[Priority(0)]
public sealed class ResultNotPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-GEN-09";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        IEnumerable<Objection> objections = null!;

        When()
            .Match(() => question)
            .Query(
                () => objections,
                q => q
                    .Match<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name)
                    .Collect())
            .Having(() => objections.Any());

        Then()
            .Yield(_ => Verdicts.Against(question, objections));
    }
}
