namespace PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

/// <summary>
/// An assessment on or after the end of the window of a measure that is met cannot have led to it. (09, R33)
/// </summary>
[Name("SF-SUC-07")]
[Description("An assessment on or after the end of the window of a measure that is met cannot have led to it.")]
[Tag("supporting-families")]
[Priority(80)]
public sealed class AssessedTooLate : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "SF-SUC-07";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;
        Measure measure = null!;

        When()
            .Match(() => question, q => q.Name == "successful_outcome")
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.AssessedOn != null)
            .Match(
                () => measure,
                m => m.FamilyRef == question.FamilyRef,
                m => m.IsMetBy(standing.AssessedOn));

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "ASSESSED_TOO_LATE", measure.Name, Id));
    }
}
