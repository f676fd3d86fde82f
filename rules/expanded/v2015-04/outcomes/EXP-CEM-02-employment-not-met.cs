namespace PbrEngine.RuleSets.Expanded.V201504.Outcomes;

/// <summary>No adult has been in work long enough after a benefit. (09, continuous employment)</summary>
[Name("EXP-CEM-02")]
[Description("No adult has been in work long enough after a benefit.")]
[Tag("expanded")]
[Priority(80)]
public sealed class EmploymentNotMet : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "EXP-CEM-02";

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
                m => m.State == MeasureState.NotMet);

        Then()
            .Yield(_ => new Objection(
                question.FamilyRef, question.Name, ResultState.NotAchieved, "EMPLOYMENT_NOT_MET", "", Id));
    }
}
