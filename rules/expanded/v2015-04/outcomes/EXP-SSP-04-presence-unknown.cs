namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>A problem that the family may have by now blocks the result. (09, R23)</summary>
[Name("EXP-SSP-04")]
[Description("A problem that the family may have by now blocks the result.")]
[Tag("expanded")]
[Priority(80)]
public sealed class PresenceUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-04";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        ProblemStanding problem = null!;

        When()
            .Match(() => question, q => q.Name == "sustained_progress")
            .Match(() => problem, p => p.FamilyRef == question.FamilyRef, p => p.IsDoubtful);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "PRESENCE_UNKNOWN", problem.Code, Id));
    }
}
