using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Evaluating;

/// <summary>What a run found out about one family, before and after its rules.</summary>
public sealed record FamilyAssessment
{
    private readonly IReadOnlyList<object>? _ruleFacts;

    /// <summary>The family with all its facts.</summary>
    public required FamilyFacts Facts { get; init; }

    /// <summary>Where it stands in its programme.</summary>
    public required FamilyStanding Standing { get; init; }

    /// <summary>Presence of each problem on the day that decides eligibility.</summary>
    public required IReadOnlyList<ProblemPresence> Problems { get; init; }

    /// <summary>Presence of each problem on the day of the run.</summary>
    public required IReadOnlyList<ProblemPresence> ProblemsNow { get; init; }

    /// <summary>
    /// What the rules decide over, besides parameters, measures and the results in question.
    /// </summary>
    public IReadOnlyList<object> RuleFacts
    {
        get => _ruleFacts ?? [Standing, Tally, .. ProblemStandings];
        init => _ruleFacts = value;
    }

    /// <summary>How many count.</summary>
    public required ProblemTally Tally { get; init; }

    /// <summary>Its measures; none for a family that isn't attached (R36).</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Its problems with their measures; none for a family that isn't attached.</summary>
    public required IReadOnlyList<ProblemStanding> ProblemStandings { get; init; }
}
