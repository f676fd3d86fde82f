namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// When continuous employment pays the whole amount, no other result does. (09, phase 1; domain 1.2 and 1.3)
/// </summary>
[Name("P1-GEN-06")]
[Description("When continuous employment pays the whole amount, no other result does.")]
[Tag("phase1")]
[Priority(20)]
public sealed class OtherRoutePays : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-GEN-06";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question, q => q.Name != "continuous_employment")
            .Exists<Outcome>(
                o => o.FamilyRef == question.FamilyRef,
                o => o.Result == "continuous_employment",
                o => o.State == ResultState.Payable);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef,
                question.Name,
                ResultState.Blocked,
                "OTHER_ROUTE_PAYS",
                "continuous_employment",
                Id));
    }
}
