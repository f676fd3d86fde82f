using PbrEngine.Domain.Lists;

namespace PbrEngine.Domain.Facts;

/// <summary>Everything that the feeds state of one person, as linking joined it.</summary>
public sealed record PersonFacts
{
    /// <summary>The person's stable id.</summary>
    public required string PersonId { get; init; }

    /// <summary>Date of birth as the most trusted feed states it.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Placements.</summary>
    public IReadOnlyList<PlacementFact> Placements { get; init; } = [];

    /// <summary>Attendance by school and term.</summary>
    public IReadOnlyList<AttendanceFact> Attendance { get; init; } = [];

    /// <summary>Suspensions and exclusions that were not withdrawn.</summary>
    public IReadOnlyList<ExclusionFact> Exclusions { get; init; } = [];

    /// <summary>Offences.</summary>
    public IReadOnlyList<OffenceFact> Offences { get; init; } = [];

    /// <summary>Incidents.</summary>
    public IReadOnlyList<IncidentFact> Incidents { get; init; } = [];

    /// <summary>DWP's answers.</summary>
    public IReadOnlyList<ClaimantFact> Claimants { get; init; } = [];

    /// <summary>Benefit spells.</summary>
    public IReadOnlyList<BenefitFact> Benefits { get; init; } = [];

    /// <summary>Tenancies.</summary>
    public IReadOnlyList<TenancyFact> Tenancies { get; init; } = [];

    /// <summary>Social-care statuses.</summary>
    public IReadOnlyList<StatusFact> Statuses { get; init; } = [];

    /// <summary>Work evidence.</summary>
    public IReadOnlyList<WorkEvidenceFact> WorkEvidence { get; init; } = [];

    /// <summary>DWP was asked and couldn't match: "no benefit" is then Unknown (R18).</summary>
    public bool AskedButNotMatched
    {
        get
        {
            foreach (var answer in Claimants.Each())
            {
                if (answer.Matched)
                    return false;
            }
            return Claimants.Count > 0;
        }
    }
}
