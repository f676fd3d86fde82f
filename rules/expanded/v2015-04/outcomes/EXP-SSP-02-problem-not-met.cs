namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// One problem without progress, and the result is not achieved. (09, state of a result; domain 1.3, whole-family
/// rule)
/// </summary>
[Name("EXP-SSP-02")]
[Description("One problem without progress, and the result is not achieved.")]
[Tag("expanded")]
[Priority(80)]
public sealed class ProblemNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-02";

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
                p => p.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "PROBLEM_NOT_MET", problem.Code, Id));
    }
}
