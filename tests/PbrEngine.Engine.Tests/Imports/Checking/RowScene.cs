using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Checking;

/// <summary>Imports one row of one file among parents that exist, and says what was found wrong with it.</summary>
internal static class RowScene
{
    private static readonly Dictionary<Feed, (string File, string Columns, string[] Rows)[]> Parents = new()
    {
        [Feed.EarlyHelp] =
        [
            ("families.csv", "family_ref,programme,opened_on", ["F1,phase1,2024-01-01"]),
            ("members.csv", "family_ref,member_ref,role,resident,joined_on,date_of_birth",
                ["F1,M1,parent,Y,2024-01-01,1990-03-15"]),
        ],
        [Feed.Schools] = [("pupils.csv", "pupil_ref,date_of_birth", ["P1,2020-12-31"])],
        [Feed.Police] = [("people.csv", "person_ref,date_of_birth", ["N1,2000-02-29"])],
        [Feed.Dwp] = [("claimants.csv", "claimant_ref,match_status,date_of_birth", ["C1,MATCHED,1990-03-15"])],
        [Feed.Housing] =
            [("tenants.csv", "tenancy_ref,tenant_ref,from,date_of_birth", ["T1,H1,2024-01-01,1990-03-15"])],
        [Feed.SocialCare] = [("children.csv", "child_ref,date_of_birth", ["K1,2020-01-01"])],
    };

    /// <returns>
    /// <c>ok</c> or <c>rejected</c>, then each code with its column; warnings of absent columns are left out.
    /// </returns>
    internal static string Import(Feed feed, string file, string columns, string row) =>
        Import(feed, file, columns, row, out _);

    internal static string Import(Feed feed, string file, string columns, string row, out ImportBench bench)
    {
        bench = new ImportBench();
        using (bench)
        {
            var delivery = new DeliveryBuilder(feed);
            foreach (var (name, names, rows) in Parents[feed].Where(p => p.File != file))
                delivery.File(name, names, rows);
            var report = bench.Import(delivery.File(file, columns, row));
            var count = report.Files.Single(f => f.Count.Name == file).Count;
            var found = bench.Issues.All
                .Where(i => i.Code != "IMP-060" && i.File.EndsWith("/" + file, StringComparison.Ordinal))
                .Select(i => $" {i.Code}:{i.Column}")
                .Order(StringComparer.Ordinal);
            return (count.Loaded == 1 ? "ok" : "rejected") + string.Concat(found);
        }
    }
}
