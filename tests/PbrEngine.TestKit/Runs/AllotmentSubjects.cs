using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Subjects;

namespace PbrEngine.TestKit.Runs;

/// <summary>A letting as what a programme pays for: measured by its baskets.</summary>
public sealed record Letting : Subject
{
    /// <summary>The row.</summary>
    public required ExtractRow Row { get; init; }

    /// <summary>Baskets of its harvests.</summary>
    public required long Baskets { get; init; }
}

/// <summary>Forms a subject of each letting of <see cref="Imports.AllotmentFeed"/>.</summary>
public sealed class AllotmentSubjects : ISubjectSource
{
    private const string Feed = "allotments";

    /// <summary>The reference of every subject, when they are to be the same.</summary>
    public string? SameRef { get; init; }

    /// <summary>The subject that measures name, when it is to be another.</summary>
    public string? StrayRef { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Subject> Form(SubjectRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var harvests = rows.Of(Feed, "harvests.csv").ToLookup(r => r.Required("plot"), r => r.Number("baskets") ?? 0);
        return rows.Of(Feed, "lettings.csv").Select(row => new Letting
        {
            Ref = SameRef ?? row.Required("plot"),
            Source = row.Source,
            Members =
            [
                new(rows.PersonOf(Feed, row.Required("holder_ref")), row.Spell("let_on", "left_on"), null),
            ],
            PaidOncePer = row.Required("plot"),
            Row = row,
            Baskets = harvests[row.Required("plot")].Sum(),
        });
    }

    /// <inheritdoc/>
    public SubjectAssessment Assess(Subject subject, SubjectContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var letting = (Letting)subject;
        var basis = context.Evidence(Feed);
        return new()
        {
            AttachedOn = letting.Row.RequiredDay("let_on"),
            DecidedOn = letting.Row.RequiredDay("let_on"),
            Criteria =
            [
                new() { Code = "let", On = context.AsAt, State = Presence.Present },
                new() { Code = "dug", On = context.AsAt, State = Presence.Unknown, Reason = "NO_SPADE" },
            ],
            Measures =
            [
                new()
                {
                    Name = "baskets",
                    FamilyRef = StrayRef ?? subject.Ref,
                    State = basis.IsStaleOn(context.AsAt) ? MeasureState.Unknown : MeasureState.Met,
                    Reason = basis.IsStaleOn(context.AsAt) ? basis.StaleReason(context.AsAt) : "",
                    Numerator = letting.Baskets,
                    Evidence = [subject.Source],
                },
            ],
            Facts = [letting],
        };
    }
}
