namespace PbrEngine.Simulation.Tests.Reference.Facts;

/// <summary>Everything that the deliveries of a run say, after keys, withdrawals and linking.</summary>
public sealed record Evidence
{
    public required DateOnly AsAt { get; init; }
    public required IReadOnlyDictionary<string, FeedEvidence> Feeds { get; init; }
    public IReadOnlyList<FamilyRecord> Families { get; init; } = [];
    public IReadOnlyList<Membership> Memberships { get; init; } = [];
    public IReadOnlyList<Need> Needs { get; init; } = [];
    public IReadOnlyList<WorkEvidence> Work { get; init; } = [];
    public IReadOnlyList<Placement> Placements { get; init; } = [];
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];
    public IReadOnlyList<ProvenOffence> Offences { get; init; } = [];
    public IReadOnlyList<Incident> Incidents { get; init; } = [];
    public IReadOnlyList<Claimant> Claimants { get; init; } = [];
    public IReadOnlyList<BenefitSpell> Benefits { get; init; } = [];
    public IReadOnlyList<Tenancy> Tenancies { get; init; } = [];
    public IReadOnlyList<HousingAsbAction> Actions { get; init; } = [];
    public IReadOnlyList<CareStatus> Statuses { get; init; } = [];
}
