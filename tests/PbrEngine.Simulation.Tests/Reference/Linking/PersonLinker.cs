using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Reference.Linking;

/// <summary>
/// Same person when two rows share a UPN, NINO, NHS number or PNC id, or agree on forenames, surname, date of birth and
/// postcode. Certain only for trees whose people are drawn that way; it is no linkage model.
/// </summary>
public sealed class PersonLinker
{
    private static readonly (string Feed, string File, string Ref)[] PeopleFiles =
    [
        (Feeds.EarlyHelp, "members.csv", "member_ref"),
        (Feeds.Schools, "pupils.csv", "pupil_ref"),
        (Feeds.Police, "people.csv", "person_ref"),
        (Feeds.Dwp, "claimants.csv", "claimant_ref"),
        (Feeds.Housing, "tenants.csv", "tenant_ref"),
        (Feeds.SocialCare, "children.csv", "child_ref"),
    ];

    private static readonly string[] Identifiers = ["upn", "nino", "nhs_number", "pnc_id"];

    private readonly UnionFind _sets = new();

    public PersonLinker(IReadOnlyDictionary<string, IReadOnlyList<LandingRow>> rows)
    {
        foreach (var (feed, file, reference) in PeopleFiles)
        {
            foreach (var row in rows[file])
            {
                JoinRow(Source(feed, row[reference]), row);
            }
        }
    }

    /// <summary>The person that a feed's own reference stands for.</summary>
    public string Person(string feed, string reference) => _sets.Find(Source(feed, reference));

    private void JoinRow(string source, LandingRow row)
    {
        foreach (var identifier in Identifiers.Where(row.Has))
        {
            _sets.Join(source, $"~{identifier}|{row[identifier]}");
        }

        _sets.Join(source, $"~name|{row["forenames"]}|{row["surname"]}|{row["date_of_birth"]}|{row["postcode"]}");
    }

    private static string Source(string feed, string reference) => $"{feed}:{reference}";
}
