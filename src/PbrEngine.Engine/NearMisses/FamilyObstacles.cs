using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>What stands in the way of one result of one family, from the reasons that its rules gave.</summary>
internal sealed class FamilyObstacles(FamilyVerdict verdict, RealMeasure real)
{
    private static readonly string[] NamedByCode = ["MEASURE", "NEED"];

    private FamilyAssessment Family => verdict.Assessment;

    /// <summary>The obstacles of a result that isn't payable, each once, the greatest effort first.</summary>
    internal IReadOnlyList<Obstacle> Of(Outcome outcome) =>
    [
        .. outcome.Reasons.SelectMany(reason => Of(reason, outcome.Result))
            .DistinctBy(o => (o.Kind, o.About, o.PersonId, o.Reason))
            .OrderByDescending(o => o.Effort)
            .ThenByDescending(o => o.Size)
            .ThenBy(o => o.About, StringComparer.Ordinal)
            .ThenBy(o => o.PersonId, StringComparer.Ordinal),
    ];

    private List<Obstacle> Of(string reason, string result)
    {
        var (code, about) = ReasonText.Split(reason);
        return code switch
        {
            "NOT_WORKED_WITH" => [Paperwork(reason, about)],
            "NOT_ELIGIBLE" => NotEligible(reason),
            "ELIGIBILITY_UNKNOWN" => Doubtful(reason, Family.Problems),
            "PRESENCE_UNKNOWN" => Doubtful(reason, Family.ProblemsNow.Where(p => p.Code == about)),
            "ASSESSED_TOO_LATE" => AssessedTooLate(reason, about, result),
            _ => Measured(reason, about, result),
        };
    }

    private static Obstacle Paperwork(string reason, string missing) => new()
    {
        Kind = ObstacleKinds.Paperwork,
        About = missing,
        Reason = reason,
        Effort = Effort.Paperwork,
        Amount = missing.Split('+').Length,
    };

    // Programmes ask for so many problems, needs or criteria; fewer criteria where the council used its discretion.
    private List<Obstacle> NotEligible(string reason)
    {
        var asked = Family.Standing.HasLocalDiscretion ? real.Number("eligibility.criteria_min_with_discretion") : null;
        asked ??= real.Number("eligibility.problems_min", "eligibility.needs_min", "eligibility.criteria_min");
        var count = asked - Family.Tally.Certain - Family.Tally.Unknown;
        var problems = new Obstacle
        {
            Kind = ObstacleKinds.Problems,
            Reason = reason,
            Effort = Effort.Eligibility,
            Amount = count,
            OutOf = asked,
        };
        return count > 0 ? [problems] : [Plain(reason, Effort.NotKnown)];
    }

    private List<Obstacle> Doubtful(string reason, IEnumerable<ProblemPresence> problems)
    {
        var unknown = problems.Where(p => p.State == Presence.Unknown)
            .SelectMany(p => CoverageDistance.Of(
                p.Reason,
                p.Window is { } window ? [window] : [DateSpan.Day(p.On)],
                new() { Kind = ObstacleKinds.NotMet, About = p.Code, Reason = reason, Effort = Effort.Data },
                real.Context))
            .ToList();
        return unknown.Count > 0 ? unknown : [Plain(reason, Effort.Data)];
    }

    private List<Obstacle> AssessedTooLate(string reason, string about, string result)
    {
        var assessed = Family.Standing.AssessedOn;
        var waits = MeasuresOf(reason, about, result)
            .Where(m => m.IsMetBy(assessed))
            .Select(m => AfterAssessment(m, reason, assessed))
            .ToList();
        return waits.Count > 0 ? waits : [Plain(reason, Effort.NotKnown)];
    }

    private Obstacle AfterAssessment(Measure measure, string reason, DateOnly? assessed)
    {
        var waiting = new Waiting(real);
        var until = waiting.Until(
            measure.Name, Family.Facts, m => m.State == MeasureState.Met && !m.IsMetBy(assessed));
        return waiting.Or(
            new()
            {
                Kind = ObstacleKinds.AssessmentDays,
                About = measure.Name,
                Reason = reason,
                Effort = Effort.NotKnown,
                Amount = until is { } on ? waiting.Days(on) : null,
            },
            until);
    }

    private List<Obstacle> Measured(string reason, string about, string result)
    {
        var measures = MeasuresOf(reason, about, result)
            .Where(m => m.State is MeasureState.NotMet or MeasureState.Unknown)
            .SelectMany(m => MeasureDistance.Of(new(m, Persons(m.Name), Family.Facts, real)))
            .ToList();
        return measures.Count > 0 ? measures : [Plain(reason, Effort.NotKnown)];
    }

    // A reason is about a problem, a measure or a need, and a code may be the name of more than one of them; about
    // none, it is about the measure that the result bears the name of.
    private IReadOnlyList<Measure> MeasuresOf(string reason, string about, string result)
    {
        var own = Family.Measures.Where(m => m.PersonId.Length == 0).ToList();
        var named = own.FindAll(m => m.Name == about || m.Name == MeasureNames.NeedClosed(about));
        var problem = Family.ProblemStandings.FirstOrDefault(p => p.Code == about);
        var isNamed = named.Count > 0 && NamedByCode.Contains(reason.Split('_')[0]);
        if (problem is not null && !isNamed)
            return problem.Measures;
        return named.Count > 0 ? named : own.FindAll(m => m.Name == result);
    }

    private IReadOnlyList<Measure> Persons(string measure) =>
        [.. Family.Measures.Where(m => m.Name == measure && m.PersonId.Length > 0)];

    private static Obstacle Plain(string reason, Effort effort) => new()
    {
        Kind = ObstacleKinds.NotMet,
        Reason = reason,
        Effort = effort,
    };
}
