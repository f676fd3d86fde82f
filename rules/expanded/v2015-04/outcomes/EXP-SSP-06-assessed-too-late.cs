namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>
/// An assessment on or after the end of the window of a measure that is met cannot have led to it. (09, R33)
/// </summary>
[Name("EXP-SSP-06")]
[Description("An assessment on or after the end of the window of a measure that is met cannot have led to it.")]
[Tag("expanded")]
[Priority(80)]
public sealed class AssessedAfterProgress : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-SSP-06";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;
        ProblemStanding problem = null!;

        When()
            .Match(() => question, q => q.Name == "sustained_progress")
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.AssessedOn != null)
            .Match(
                () => problem,
                p => p.FamilyRef == question.FamilyRef,
                p => p.IsTheFamilys,
                p => p.HasMetBy(standing.AssessedOn));

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "ASSESSED_TOO_LATE", problem.Code, Id));
    }
}
