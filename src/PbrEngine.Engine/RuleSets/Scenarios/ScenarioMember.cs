using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>Reads what a scenario states of one member.</summary>
internal sealed class ScenarioMember
{
    /// <summary>The day from which things hold that a scenario dates by no day: before any programme began.</summary>
    internal static readonly DateOnly Always = new(2005, 1, 1);

    private readonly SourceFields _fields;
    private readonly int _number;

    private ScenarioMember(SourceFields fields, int number) => (_fields, _number) = (fields, number);

    /// <summary>The reference of the scenario's member of this number.</summary>
    internal static string MemberRef(int number) => FormattableString.Invariant($"M{number}");

    /// <summary>The member of this number.</summary>
    internal static FamilyMember Read(SourceFields fields, int number)
    {
        var member = new ScenarioMember(fields, number).Member();
        fields.NothingElse();
        return member;
    }

    private FamilyMember Member() => new()
    {
        Person = new()
        {
            PersonId = FormattableString.Invariant($"P{_number}"),
            BornOn = _fields.OptionalText("born_on") == "unknown" ? null : _fields.OptionalDay("born_on"),
            Placements = _fields.Each("placements", Placement),
            Attendance = Attendance(_fields.Fields("attendance")),
            Exclusions = [.. Exclusions("suspended_on", false), .. Exclusions("permanently_excluded_on", true)],
            Offences = _fields.Each("offences", Offence),
            Incidents = _fields.Each("incidents", i => new IncidentFact(
                At(i, Feed.Police, "incidents.csv"), i.Text("ref"), i.Text("kind"), i.Text("role"), i.Day("on"))),
            Claimants = Claimants(),
            Benefits = _fields.Each("benefits", b => new BenefitFact(
                At(b, Feed.Dwp, "benefits.csv"), b.Text("benefit"), b.OptionalText("uc_group"), Span(b))),
            Tenancies = [Tenancy()],
            Statuses = _fields.Each("statuses", s => new StatusFact(
                At(s, Feed.SocialCare, "statuses.csv"), s.Text("status"), Span(s))),
            WorkEvidence = _fields.Each("work", w => new WorkEvidenceFact(
                At(w, Feed.EarlyHelp, "work_evidence.csv"), w.Text("kind"), Span(w), w.Flag("verified", true))),
        },
        MemberRefs = [MemberRef(_number)],
        Role = _fields.Text("role"),
        Resident = _fields.Flag("lives_here", true),
        Memberships =
            [DateSpan.Open(_fields.OptionalDay("joined_on") ?? Always, _fields.OptionalDay("left_on"))],
        Source = At(_fields, Feed.EarlyHelp, "members.csv"),
    };

    private PlacementFact Placement(SourceFields placement) => new(
        At(placement, Feed.Schools, "placements.csv"),
        placement.Text("kind"),
        placement.Flag("because_of_exclusion", false),
        Span(placement));

    // A term by its name, such as `2025/26 SP`: possible sessions, then the kinds of absence.
    private List<AttendanceFact> Attendance(SourceFields? terms)
    {
        var read = new List<AttendanceFact>();
        foreach (var name in terms?.Names ?? [])
        {
            var sessions = terms!.Fields(name)!;
            if (Term(name) is { } term)
            {
                read.Add(new(
                    At(sessions, Feed.Schools, "attendance.csv"),
                    term,
                    sessions.Count("possible"),
                    sessions.Count("authorised"),
                    sessions.Count("unauthorised"),
                    sessions.Count("unresolved")));
                sessions.NothingElse();
            }
            else
            {
                terms.Wrong(sessions.Node, $"{name} is no term; write one as 2025/26 SP (AU, SP or SU).", 0);
            }
        }
        return read;
    }

    private static SchoolTerm? Term(string name)
    {
        var parts = name.Split(' ');
        return parts.Length == 2
            && SchoolTerm.TryParseAcademicYear(parts[0], out _)
            && SchoolTerm.TryParseName(parts[1], out _)
                ? SchoolTerm.Parse(parts[0], parts[1])
                : null;
    }

    private IEnumerable<ExclusionFact> Exclusions(string field, bool isPermanent)
    {
        foreach (var node in _fields.List(field))
        {
            if (node is SafeText text && SourceFields.IsDay(text.Value, out var day))
                yield return new(ScenarioLines.At(Feed.Schools, "exclusions.csv", _number, node), isPermanent, day);
            else
                _fields.Wrong(node, $"`{field}` takes a list of days.", 0);
        }
    }

    private OffenceFact Offence(SourceFields offence)
    {
        var disposedOn = offence.OptionalDay("disposal_on");
        return new(
            At(offence, Feed.Police, "offences.csv"),
            offence.Text("ref"),
            offence.OptionalDay("offence_on") ?? disposedOn ?? Always,
            offence.OptionalText("disposal") ?? "CONVICTED",
            disposedOn);
    }

    private ClaimantFact[] Claimants() => _fields.OptionalText("dwp") switch
    {
        null => [],
        "matched" => [new(At(_fields, Feed.Dwp, "claimants.csv"), true)],
        "not_matched" => [new(At(_fields, Feed.Dwp, "claimants.csv"), false)],
        _ => _fields.Wrong<ClaimantFact[]>(_fields.Find("dwp")!, "`dwp` takes matched or not_matched.", []),
    };

    private TenancyFact Tenancy()
    {
        var actions = _fields.Each("housing_actions", a => new HousingActionFact(
            At(a, Feed.Housing, "actions.csv"), a.Text("ref"), a.Text("kind"), a.Day("on")));
        return new(At(_fields, Feed.Housing, "tenants.csv"), new(actions), true, DateSpan.Open(Always, null));
    }

    private static DateSpan Span(SourceFields fields) => DateSpan.Open(fields.Day("from"), fields.OptionalDay("to"));

    private FactRef At(SourceFields fields, Feed feed, string file) =>
        ScenarioLines.At(feed, file, _number, fields.Node);
}
