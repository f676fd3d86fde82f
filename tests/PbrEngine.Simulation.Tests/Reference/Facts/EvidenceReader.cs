using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Reference.Linking;
using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Reference.Facts;

/// <summary>From standing rows to facts: codes that can never count are dropped here, each with its clause.</summary>
public sealed class EvidenceReader
{
    private readonly Dictionary<string, IReadOnlyList<LandingRow>> _rows;
    private readonly IReadOnlyList<Delivery> _deliveries;
    private readonly PersonLinker _linker;
    private readonly DateOnly _asAt;

    private EvidenceReader(IReadOnlyList<Delivery> deliveries, DateOnly asAt)
    {
        _asAt = asAt;
        _deliveries = deliveries;
        _rows = FileRules.All.ToDictionary(rule => rule.File, rule => StandingRows.Of(rule, deliveries));
        _linker = new PersonLinker(_rows);
    }

    public static Evidence Read(string landing, DateOnly asAt) =>
        new EvidenceReader(LandingReader.Read(landing, asAt), asAt).Read();

    private Evidence Read() => new()
    {
        AsAt = _asAt,
        Feeds = Feeds.All.ToDictionary(feed => feed, ReadFeed),
        Families = Rows("families.csv").Where(IsOfAProgramme).Select(Family).ToList(),
        Memberships = Rows("members.csv").Select(Member).ToList(),
        Needs = Rows("needs.csv").Select(ReadNeed).ToList(),
        Work = Rows("work_evidence.csv").Select(ReadWork).ToList(),
        Placements = Rows("placements.csv").Select(ReadPlacement).ToList(),
        Attendance = Rows("attendance.csv").Select(ReadAttendance).ToList(),
        // "not withdrawn": a withdrawn suspension or exclusion counts nowhere.
        Exclusions = Rows("exclusions.csv").Where(r => !r.Yes("withdrawn")).Select(ReadExclusion).ToList(),
        Offences = Rows("offences.csv").Where(IsProven).Select(ReadOffence).ToList(),
        Incidents = Rows("incidents.csv").Select(ReadIncident).ToList(),
        Claimants = Rows("claimants.csv").Select(ReadClaimant).ToList(),
        Benefits = Rows("benefits.csv").Where(IsOutOfWork).Select(ReadBenefit).ToList(),
        // R17: role TENANT or JOINT, not OCCUPANT.
        Tenancies = Rows("tenants.csv").Where(r => Parameters.TenantRoles.Contains(r["role"])).Select(Tenant).ToList(),
        Actions = Rows("actions.csv").Where(r => Parameters.HousingAsbKinds.Contains(r["kind"])).Select(Act).ToList(),
        Statuses = Rows("statuses.csv").Where(r => Parameters.HelpStatuses.Contains(r["status"])).Select(Care).ToList(),
    };

    private IEnumerable<LandingRow> Rows(string file) => _rows[file];

    private FeedEvidence ReadFeed(string feed) =>
        FeedEvidence.Of(feed, _asAt, _deliveries.Where(d => d.Feed == feed).Select(d => d.Coverage).ToList());

    private static bool IsOfAProgramme(LandingRow row) => AllProgrammes.All.Any(p => p.Name == row["programme"]);

    private static FamilyRecord Family(LandingRow row) => new(
        row["family_ref"],
        row["programme"],
        row.Yes("local_discretion"),
        row.DayOrNone("attached_on"),
        row.DayOrNone("assessed_on"),
        row.DayOrNone("plan_on"),
        row["lead_practitioner"]);

    private Membership Member(LandingRow row) => new(
        row["family_ref"],
        row["member_ref"],
        _linker.Person(Feeds.EarlyHelp, row["member_ref"]),
        row["role"],
        row.Yes("resident"),
        row.Day("date_of_birth"),
        DateRange.Spell(row.Day("joined_on"), row.DayOrNone("left_on")));

    private Need ReadNeed(LandingRow row) => new(
        row["family_ref"],
        row.Has("member_ref") ? _linker.Person(Feeds.EarlyHelp, row["member_ref"]) : null,
        row["need_code"],
        row.Day("identified_on"),
        row.DayOrNone("closed_on"),
        row["closure"]);

    private WorkEvidence ReadWork(LandingRow row) => new(
        _linker.Person(Feeds.EarlyHelp, row["member_ref"]),
        row["kind"],
        DateRange.Spell(row.Day("started_on"), row.DayOrNone("ended_on")),
        row.Has("evidence_ref") && row.Has("verified_by"));

    private Placement ReadPlacement(LandingRow row) => new(
        Pupil(row),
        row["kind"],
        row.Yes("because_of_exclusion"),
        DateRange.Spell(row.Day("from"), row.DayOrNone("to")));

    // Unresolved sessions are beside the authorised and unauthorised, not in them (R37).
    private Attendance ReadAttendance(LandingRow row) => new(
        Pupil(row),
        row["academic_year"],
        row["term"],
        row.Count("possible"),
        row.Count("authorised"),
        row.Count("unauthorised"),
        row.Count("unresolved"));

    private Exclusion ReadExclusion(LandingRow row) => new(Pupil(row), row["type"], row.Day("started_on"));

    // R15: a proven disposal without `disposal_on` isn't counted.
    private static bool IsProven(LandingRow row) =>
        Parameters.ProvenDisposals.Contains(row["disposal"]) && row.Has("disposal_on");

    private ProvenOffence ReadOffence(LandingRow row) => new(
        row["offence_ref"],
        _linker.Person(Feeds.Police, row["person_ref"]),
        row.Day("offence_on"),
        row.Day("disposal_on"));

    private Incident ReadIncident(LandingRow row) => new(
        row["incident_ref"],
        _linker.Person(Feeds.Police, row["person_ref"]),
        row["kind"],
        row["role"],
        row.Day("incident_on"));

    private Claimant ReadClaimant(LandingRow row) => new(
        _linker.Person(Feeds.Dwp, row["claimant_ref"]), row["match_status"] == "MATCHED");

    // R42: UC counts in four groups only; the others are in work.
    private static bool IsOutOfWork(LandingRow row) =>
        Parameters.OutOfWorkBenefits.Contains(row["benefit"])
        || (row["benefit"] == "UC" && Parameters.OutOfWorkUcGroups.Contains(row["uc_group"]));

    private BenefitSpell ReadBenefit(LandingRow row) => new(
        _linker.Person(Feeds.Dwp, row["claimant_ref"]),
        row["benefit"],
        DateRange.Spell(row.Day("started_on"), row.DayOrNone("ended_on")));

    private Tenancy Tenant(LandingRow row) => new(
        row["tenancy_ref"],
        _linker.Person(Feeds.Housing, row["tenant_ref"]),
        DateRange.Spell(row.Day("from"), row.DayOrNone("to")));

    private static HousingAsbAction Act(LandingRow row) => new(
        row["action_ref"], row["tenancy_ref"], row.Day("action_on"));

    private CareStatus Care(LandingRow row) => new(
        _linker.Person(Feeds.SocialCare, row["child_ref"]),
        DateRange.Spell(row.Day("from"), row.DayOrNone("to")));

    private string Pupil(LandingRow row) => _linker.Person(Feeds.Schools, row["pupil_ref"]);
}
