namespace PbrEngine.RuleSets.Phase1.V201204.Outcomes;

/// <summary>
/// Less crime and anti-social behaviour and children in school earn the amount of the year of attachment, less that
/// for progress to work. (09, phase 1; domain 1.2 and 1.3)
/// </summary>
[Name("P1-CAE-01")]
[Description(
    "Less crime and anti-social behaviour and children in school earn the amount of the year of attachment, "
    + "less that for progress to work.")]
[Tag("phase1")]
[Priority(10)]
public sealed class CrimeAsbEducationPayable : Rule
{
    /// <summary>The rule's id, permanent.</summary>
    public const string Id = "P1-CAE-01";

    /// <inheritdoc/>
    public override void Define()
    {
        ParametersOn parameters = null!;
        ResultInQuestion question = null!;
        FamilyStanding standing = null!;

        When()
            .Match(() => parameters)
            .Match(() => question, q => q.Name == "crime_asb_education")
            .Match(() => standing, s => s.FamilyRef == question.FamilyRef, s => s.IsAttached)
            .Not<Objection>(o => o.FamilyRef == question.FamilyRef, o => o.Result == question.Name);

        Then()
            .Yield(_ => new Outcome(
                question.FamilyRef,
                question.Name,
                ResultState.Payable,
                Array.Empty<string>(),
                parameters.PenceOn("result.pence", standing.AttachedOn)!.Value
                    - parameters.Pence("progress_to_work.pence"),
                Id));
    }
}
