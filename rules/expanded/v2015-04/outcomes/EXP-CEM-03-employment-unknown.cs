namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>Employment that cannot be told blocks the result. (09, continuous employment; unknown never pays)</summary>
[Name("EXP-CEM-03")]
[Description("Employment that cannot be told blocks the result.")]
[Tag("expanded")]
[Priority(80)]
public sealed class EmploymentUnknown : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-CEM-03";

    /// <inheritdoc/>
    public override void Define()
    {
        ResultInQuestion question = null!;
        Measure employment = null!;

        When()
            .Match(() => question, q => q.Name == "continuous_employment")
            .Match(
                () => employment,
                m => m.FamilyRef == question.FamilyRef,
                m => m.Name == MeasureNames.ContinuousEmployment,
                m => m.State == MeasureState.Unknown);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.Blocked, "EMPLOYMENT_UNKNOWN", employment.Reason, Id));
    }
}
