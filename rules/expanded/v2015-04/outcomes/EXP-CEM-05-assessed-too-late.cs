namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>An assessment on or after the end of the employment window cannot have led to it. (09, R33)</summary>
[Name("EXP-CEM-05")]
[Description("An assessment on or after the end of the employment window cannot have led to it.")]
[Tag("expanded")]
[Priority(80)]
public sealed class AssessedAfterEmployment : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-CEM-05";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;
        Measure employment = null!;

        When()
            .Match(() => question, q => q.Name == "continuous_employment")
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.AssessedOn != null)
            .Match(
                () => employment,
                m => m.FamilyRef == question.FamilyRef,
                m => m.Name == MeasureNames.ContinuousEmployment,
                m => m.IsMetBy(standing.AssessedOn));

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "ASSESSED_TOO_LATE", "", Id));
    }
}
