namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// An adult in continuous employment after a benefit earns the whole amount of the year of attachment. (09, phase
/// 1; domain 1.2)
/// </summary>
[Name("P1-CEM-01")]
[Description("An adult in continuous employment after a benefit earns the whole amount of the year of attachment.")]
[Tag("phase1")]
[Priority(40)]
public sealed class ContinuousEmploymentPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-CEM-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "continuous_employment")
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.IsAttached)
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.PenceOn("result.pence", standing.AttachedOn)!.Value,
                Id));
    }
}
