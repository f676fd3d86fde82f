using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// R48: a row's parent is in the same delivery or an earlier one; a row whose parent isn't waits for it.
/// </summary>
public sealed class References
{
    private static readonly (string Child, string Parent, string Column)[] All =
    [
        ("members.csv", "families.csv", "family_ref"),
        ("needs.csv", "families.csv", "family_ref"),
        ("needs.csv", "members.csv", "member_ref"),
        ("work_evidence.csv", "members.csv", "member_ref"),
        ("placements.csv", "pupils.csv", "pupil_ref"),
        ("attendance.csv", "pupils.csv", "pupil_ref"),
        ("exclusions.csv", "pupils.csv", "pupil_ref"),
        ("offences.csv", "people.csv", "person_ref"),
        ("incidents.csv", "people.csv", "person_ref"),
        ("benefits.csv", "claimants.csv", "claimant_ref"),
        ("actions.csv", "tenants.csv", "tenancy_ref"),
        ("arrears.csv", "tenants.csv", "tenancy_ref"),
        ("statuses.csv", "children.csv", "child_ref"),
    ];

    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);

    public void State(LandingRow row)
    {
        foreach (var column in All.Where(r => r.Parent == row.File).Select(r => r.Column).Distinct())
        {
            _stated.Add($"{row.File}/{row[column]}");
        }
    }

    public bool Resolve(LandingRow row) => All
        .Where(r => r.Child == row.File && row.Has(r.Column))
        .All(r => _stated.Contains($"{r.Parent}/{row[r.Column]}"));
}
