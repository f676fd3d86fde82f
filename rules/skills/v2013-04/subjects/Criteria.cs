using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.RuleSets.Skills.V201304.Subjects;

/// <summary>What makes an apprenticeship the programme's, each on the day of the start.</summary>
internal static class Criteria
{
    /// <summary>Age, a course led by the employer, an employer of the area.</summary>
    internal static IReadOnlyList<ProblemPresence> Of(Apprenticeship subject, ParametersOn parameters) =>
    [
        Criterion("age", subject, Age(subject, parameters), "NO_BIRTH_DATE", subject.Apprentice.Source),
        Criterion("employer_led", subject, Answer(subject.Start.Flag("employer_led")), "", subject.Start.Source),
        Criterion("local_employer", subject, Local(subject, parameters), "NO_EMPLOYER_AREA", subject.Start.Source),
    ];

    private static Presence Age(Apprenticeship subject, ParametersOn parameters)
    {
        if (subject.Apprentice.Day("date_of_birth") is not { } born)
            return Presence.Unknown;
        var age = Domain.Time.Age.On(born, subject.StartedOn);
        return Answer(
            age >= parameters.Number("eligibility.age_min") && age <= parameters.Number("eligibility.age_max"));
    }

    private static Presence Local(Apprenticeship subject, ParametersOn parameters) =>
        subject.Start.Text("employer_area") is { } area
            ? Answer(parameters.Codes("employer.local_areas").Contains(area, StringComparer.Ordinal))
            : Presence.Unknown;

    private static Presence Answer(bool answer) => answer ? Presence.Present : Presence.Absent;

    private static ProblemPresence Criterion(
        string code, Apprenticeship subject, Presence state, string unknownReason, FactRef source) => new()
        {
            Code = code,
            On = subject.StartedOn,
            State = state,
            Reason = state == Presence.Unknown ? unknownReason : "",
            ShownBy = [.. subject.Members.Select(m => m.PersonId)],
            Window = DateSpan.Day(subject.StartedOn),
            Evidence = [source],
        };
}
