using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Tracing;

namespace PbrEngine.Domain.Outcomes;

/// <summary>One problem of an attached family: whether the family has it, and what its measures say.</summary>
public sealed record ProblemStanding : ICited
{
    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>Problem code.</summary>
    public required string Code { get; init; }

    /// <summary>Presence on the day of attachment.</summary>
    public required Presence AtAttachment { get; init; }

    /// <summary>Presence on the day of the run.</summary>
    public required Presence AtRun { get; init; }

    /// <summary>Whether a need row names it by the day of the run.</summary>
    public required bool HasNeed { get; init; }

    /// <summary>Its measures: need closed, and those computed from data.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <inheritdoc/>
    public Citation Cite() => new(
        $"problem:{Code}",
        $"state={State};at_attachment={AtAttachment};at_run={AtRun};need={(HasNeed ? 'Y' : 'N')};"
        + $"measures={string.Join('+', Measures.Select(m => m.Name))}");

    /// <summary>Known at the start or found later: progress is asked for it (09, sustained_progress).</summary>
    public bool IsTheFamilys => AtAttachment == Presence.Present || AtRun == Presence.Present || HasNeed;

    /// <summary>It can't be told whether the family has it now (R23).</summary>
    public bool IsDoubtful => !IsTheFamilys && AtRun == Presence.Unknown;

    /// <summary>NotMet if any of its measures is; else Unknown if any; else Met if any; else NotApplicable.</summary>
    public MeasureState State => MeasureStates.Together(Measures);

    /// <summary>Whether a measure of it is Met over a window that ended by the day (R33).</summary>
    public bool HasMetBy(DateOnly? day)
    {
        foreach (var measure in Measures.Each())
        {
            if (measure.IsMetBy(day))
                return true;
        }
        return false;
    }
}
