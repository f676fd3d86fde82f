namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// One problem whose progress is unknown blocks the result. (09, state of a result; unknown never pays)
/// </summary>
[Name("EXP-SSP-03")]
[Description("One problem whose progress is unknown blocks the result.")]
[Tag("expanded")]
[Priority(80)]
public sealed class ProblemUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-03";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        ProblemStanding problem = null!;

        When()
            .Match(() => question, q => q.Name == "sustained_progress")
            .Match(
                () => problem,
                p => p.FamilyRef == question.FamilyRef,
                p => p.IsTheFamilys,
                p => p.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "PROBLEM_UNKNOWN", problem.Code, Id));
    }
}
