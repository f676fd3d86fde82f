using PbrEngine.Domain.Tracing;

namespace PbrEngine.Domain.Outcomes;

/// <summary>Where a family stands in its programme: the fact that rules start from.</summary>
public sealed record FamilyStanding : ICited
{
    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Day of attachment; null when not attached.</summary>
    public required DateOnly? AttachedOn { get; init; }

    /// <summary>Day of the whole-family assessment.</summary>
    public required DateOnly? AssessedOn { get; init; }

    /// <summary>Day of the action plan.</summary>
    public required DateOnly? PlanOn { get; init; }

    /// <summary>Whether a lead practitioner is named.</summary>
    public required bool HasLeadPractitioner { get; init; }

    /// <summary>Whether the council used its local discretion for the family (phase 1, criterion D).</summary>
    public bool HasLocalDiscretion { get; init; }

    /// <summary>Attached on or before the day of the run.</summary>
    public bool IsAttached => AttachedOn <= AsAt;

    /// <summary>
    /// Assessment, plan and lead practitioner are all in place by the day of the run (09, worked with).
    /// </summary>
    public bool IsWorkedWith => AssessedOn <= AsAt && PlanOn <= AsAt && HasLeadPractitioner;

    /// <summary>
    /// What is missing for the family to be worked with, joined by a plus sign; empty when nothing is.
    /// </summary>
    public string MissingWork => string.Join('+', Missing());

    /// <inheritdoc/>
    public Citation Cite() => new(
        "standing",
        $"attached_on={AttachedOn:yyyy-MM-dd};assessed_on={AssessedOn:yyyy-MM-dd};plan_on={PlanOn:yyyy-MM-dd};"
        + $"lead_practitioner={(HasLeadPractitioner ? 'Y' : 'N')};local_discretion={(HasLocalDiscretion ? 'Y' : 'N')}");

    private IEnumerable<string> Missing()
    {
        if (!(AssessedOn <= AsAt))
            yield return "assessment";
        if (!(PlanOn <= AsAt))
            yield return "plan";
        if (!HasLeadPractitioner)
            yield return "lead_practitioner";
    }
}
