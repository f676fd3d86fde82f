using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>The keys of R02 and the own days of R03, one line a file.</summary>
public static class FileRules
{
    public static readonly FileRule[] All =
    [
        new(Feeds.EarlyHelp, "families.csv", ["family_ref"], Undated),
        new(Feeds.EarlyHelp, "members.csv", ["family_ref", "member_ref", "joined_on"], Spell("joined_on", "left_on")),
        new(Feeds.EarlyHelp, "needs.csv", ["family_ref", "member_ref", "need_code", "identified_on"],
            Spell("identified_on", "closed_on")),
        new(Feeds.EarlyHelp, "work_evidence.csv", ["member_ref", "kind", "started_on"],
            Spell("started_on", "ended_on")),
        new(Feeds.Schools, "pupils.csv", ["pupil_ref"], Undated),
        new(Feeds.Schools, "placements.csv", ["pupil_ref", "kind", "school", "from"], Spell("from", "to")),
        new(Feeds.Schools, "attendance.csv", ["pupil_ref", "school", "academic_year", "term"],
            row => Terms.Named(row["academic_year"], row["term"]).Days),
        new(Feeds.Schools, "exclusions.csv", ["pupil_ref", "school", "type", "started_on"], Event("started_on")),
        new(Feeds.Police, "people.csv", ["person_ref"], Undated),
        // R03: for offences the day is `disposal_on` if stated.
        new(Feeds.Police, "offences.csv", ["offence_ref", "person_ref"],
            row => DateRange.Day(row.DayOrNone("disposal_on") ?? row.Day("offence_on"))),
        new(Feeds.Police, "incidents.csv", ["incident_ref", "person_ref"], Event("incident_on")),
        new(Feeds.Dwp, "claimants.csv", ["claimant_ref"], Undated),
        new(Feeds.Dwp, "benefits.csv", ["claimant_ref", "benefit", "started_on"], Spell("started_on", "ended_on")),
        new(Feeds.Housing, "tenants.csv", ["tenancy_ref", "tenant_ref", "from"], Spell("from", "to")),
        new(Feeds.Housing, "actions.csv", ["action_ref"], Event("action_on")),
        new(Feeds.Housing, "arrears.csv", ["tenancy_ref", "balance_on"], Event("balance_on")),
        new(Feeds.SocialCare, "children.csv", ["child_ref"], Undated),
        new(Feeds.SocialCare, "statuses.csv", ["child_ref", "status", "from"], Spell("from", "to")),
    ];

    private static DateRange? Undated(LandingRow row) => null;

    private static Func<LandingRow, DateRange?> Spell(string from, string to) =>
        row => DateRange.Spell(row.Day(from), row.DayOrNone(to));

    private static Func<LandingRow, DateRange?> Event(string day) => row => DateRange.Day(row.Day(day));
}
