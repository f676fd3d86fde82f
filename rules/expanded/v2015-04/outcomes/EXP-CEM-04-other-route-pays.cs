namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>One result per family: when sustained progress pays, employment does not. (09, expanded)</summary>
[Name("EXP-CEM-04")]
[Description("One result per family: when sustained progress pays, employment does not.")]
[Tag("expanded")]
[Priority(20)]
public sealed class OtherRoutePays : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-CEM-04";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;

        When()
            .Match(() => question, q => q.Name == "continuous_employment")
            .Exists<Outcome>(
                o => o.FamilyRef == question.FamilyRef,
                o => o.Result == "sustained_progress",
                o => o.State == ResultState.Payable);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "OTHER_ROUTE_PAYS", "sustained_progress", Id));
    }
}
