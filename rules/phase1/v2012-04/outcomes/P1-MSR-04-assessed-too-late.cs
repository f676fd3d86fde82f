namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// An assessment on or after the end of the window of a measure that is met cannot have led to it. (09, R33)
/// </summary>
[Name("P1-MSR-04")]
[Description("An assessment on or after the end of the window of a measure that is met cannot have led to it.")]
[Tag("phase1")]
[Priority(80)]
public sealed class AssessedTooLate : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-MSR-04";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;
        Measure measure = null!;

        When()
            .Match(() => parameters)
            .Match(() => question)
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.AssessedOn != null)
            .Match(
                () => measure,
                m => m.FamilyRef == question.FamilyRef,
                m => parameters.Codes($"result.{question.Name}.measures").Contains(m.Name),
                m => m.IsMetBy(standing.AssessedOn));

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "ASSESSED_TOO_LATE", measure.Name, Id));
    }
}
