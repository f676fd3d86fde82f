namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>Without assessment, plan and lead practitioner in place, no result is paid. (09, worked with)</summary>
[Name("P1-GEN-04")]
[Description("Without assessment, plan and lead practitioner in place, no result is paid.")]
[Tag("phase1")]
[Priority(80)]
public sealed class NotWorkedWith : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-GEN-04";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;

        When()
            .Match(() => question)
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.IsAttached, s => !s.IsWorkedWith);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "NOT_WORKED_WITH", standing.MissingWork, Id));
    }
}
