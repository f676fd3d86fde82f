using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;
using PbrEngine.RuleSets.Skills.V201304.Measures;

namespace PbrEngine.RuleSets.Skills.V201304.Subjects;

/// <summary>Forms a subject of each start, and says what was found out about it.</summary>
public sealed class Apprenticeships : ISubjectSource
{
    /// <summary>The feed that the programme brings.</summary>
    public const string Feed = "apprenticeships";

    /// <inheritdoc/>
    public IEnumerable<Subject> Form(SubjectRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var apprentices = rows.Of(Feed, "apprentices.csv").ToDictionary(Apprentice, StringComparer.Ordinal);
        var attendance = rows.Of(Feed, "attendance.csv").ToLookup(Course);
        var completions = rows.Of(Feed, "completions.csv").ToDictionary(Course);
        foreach (var start in rows.Of(Feed, "starts.csv"))
        {
            // Where it came for research alone, the row of the apprentice may drive no claim.
            if (!apprentices.TryGetValue(Apprentice(start), out var apprentice))
                continue;
            yield return new Apprenticeship
            {
                Ref = $"{Escaped(Apprentice(start))}/{Escaped(start.Required("course_code"))}",
                Source = start.Source,
                Members =
                [
                    new(
                        rows.PersonOf(Feed, Apprentice(start)),
                        DateSpan.Open(start.RequiredDay("started_on"), null),
                        apprentice.Day("date_of_birth"))
                    {
                        NamedBy = apprentice.Source,
                    },
                ],
                PaidOncePer = Escaped(start.Required("course_code")),
                Start = start,
                Apprentice = apprentice,
                Attendance = [.. attendance[Course(start)]],
                Completion = completions.GetValueOrDefault(Course(start)),
            };
        }
    }

    /// <inheritdoc/>
    public SubjectAssessment Assess(Subject subject, SubjectContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var own = (Apprenticeship)subject;
        var criteria = Criteria.Of(own, context.Parameters);
        return new()
        {
            AttachedOn = own.StartedOn,
            DecidedOn = own.StartedOn,
            Criteria = criteria,
            Measures = [SustainedStart.Evaluate(own, context), Completion.Evaluate(own, context)],
            Facts = [new ApprenticeStanding(own.Ref, criteria)],
        };
    }

    private static string Apprentice(ExtractRow row) => row.Required("apprentice_ref");

    private static (string, string) Course(ExtractRow row) => (Apprentice(row), row.Required("course_code"));

    // References are free text: what parts them must not occur in them, or two subjects could have one name.
    private static string Escaped(string reference) => reference
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("/", "%2F", StringComparison.Ordinal);
}
