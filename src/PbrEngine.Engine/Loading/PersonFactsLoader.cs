using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>Gathers the facts of persons who matter to a run from the current rows of every feed.</summary>
internal sealed class PersonFactsLoader(CurrentRows rows, PersonIndex persons)
{
    /// <summary>Facts by person id, for the persons of the index only.</summary>
    internal IReadOnlyDictionary<string, PersonFacts> Load()
    {
        var placements = Gather(Feed.Schools, "placements.csv", "pupil_ref", Placements);
        var attendance = Gather(Feed.Schools, "attendance.csv", "pupil_ref", Attendance);
        var exclusions = Gather(Feed.Schools, "exclusions.csv", "pupil_ref", Exclusions);
        var offences = Gather(Feed.Police, "offences.csv", "person_ref", Offences);
        var incidents = Gather(Feed.Police, "incidents.csv", "person_ref", Incidents);
        var claimants = Gather(Feed.Dwp, "claimants.csv", "claimant_ref", Claimants);
        var benefits = Gather(Feed.Dwp, "benefits.csv", "claimant_ref", Benefits);
        var statuses = Gather(Feed.SocialCare, "statuses.csv", "child_ref", Statuses);
        var work = Gather(Feed.EarlyHelp, "work_evidence.csv", "member_ref", WorkEvidence);
        var actions = HousingActions();
        var tenancies = Gather(Feed.Housing, "tenants.csv", "tenant_ref", c => Tenancies(c, actions));
        return persons.PersonIds.ToDictionary(
            id => id,
            id => new PersonFacts
            {
                PersonId = id,
                BornOn = persons.BornOn(id),
                Placements = Of(placements, id),
                Attendance = Of(attendance, id),
                Exclusions = Of(exclusions, id),
                Offences = Of(offences, id),
                Incidents = Of(incidents, id),
                Claimants = Of(claimants, id),
                Benefits = Of(benefits, id),
                Statuses = Of(statuses, id),
                WorkEvidence = Of(work, id),
                Tenancies = Of(tenancies, id),
            },
            StringComparer.Ordinal);
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> facts, string personId) =>
        facts.TryGetValue(personId, out var own) ? own : [];

    private Dictionary<string, List<T>> Gather<T>(
        Feed feed, string name, string reference, Func<RowColumns, Func<StoredRow, T?>> factOf)
        where T : class
    {
        var file = Contracts.Get(feed, name);
        var columns = new RowColumns(file);
        var refOf = columns.Required(reference);
        var make = factOf(columns);
        var gathered = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in rows.Of(file))
        {
            if (persons.PersonOf(feed, refOf(row)) is not { } person || make(row) is not { } fact)
                continue;
            if (!gathered.TryGetValue(person, out var own))
                gathered[person] = own = [];
            own.Add(fact);
        }
        return gathered;
    }

    private static Func<StoredRow, PlacementFact?> Placements(RowColumns columns)
    {
        var kind = columns.Required("kind");
        var because = columns.Flag("because_of_exclusion");
        var days = columns.Spell("from", "to");
        return row => new(columns.Source(row), kind(row), because(row), days(row));
    }

    private static Func<StoredRow, AttendanceFact?> Attendance(RowColumns columns)
    {
        var year = columns.Required("academic_year");
        var term = columns.Required("term");
        var possible = columns.Count("possible");
        var authorised = columns.Count("authorised");
        var unauthorised = columns.Count("unauthorised");
        var unresolved = columns.Count("unresolved");
        return row => new(
            columns.Source(row),
            SchoolTerm.Parse(year(row), term(row)),
            possible(row),
            authorised(row),
            unauthorised(row),
            unresolved(row));
    }

    private static Func<StoredRow, ExclusionFact?> Exclusions(RowColumns columns)
    {
        var type = columns.Required("type");
        var startedOn = columns.Day("started_on");
        var withdrawn = columns.Flag("withdrawn");
        return row => withdrawn(row)
            ? null
            : new ExclusionFact(columns.Source(row), type(row) == "PERM", startedOn(row)!.Value);
    }

    private static Func<StoredRow, OffenceFact?> Offences(RowColumns columns)
    {
        var reference = columns.Required("offence_ref");
        var offenceOn = columns.Day("offence_on");
        var disposal = columns.Required("disposal");
        var disposalOn = columns.Day("disposal_on");
        return row =>
            new(columns.Source(row), reference(row), offenceOn(row)!.Value, disposal(row), disposalOn(row));
    }

    private static Func<StoredRow, IncidentFact?> Incidents(RowColumns columns)
    {
        var reference = columns.Required("incident_ref");
        var kind = columns.Required("kind");
        var role = columns.Required("role");
        var incidentOn = columns.Day("incident_on");
        return row => new(columns.Source(row), reference(row), kind(row), role(row), incidentOn(row)!.Value);
    }

    private static Func<StoredRow, ClaimantFact?> Claimants(RowColumns columns)
    {
        var status = columns.Required("match_status");
        return row => new(columns.Source(row), status(row) == "MATCHED");
    }

    private static Func<StoredRow, BenefitFact?> Benefits(RowColumns columns)
    {
        var benefit = columns.Required("benefit");
        var group = columns.Text("uc_group");
        var days = columns.Spell("started_on", "ended_on");
        return row => new(columns.Source(row), benefit(row), group(row), days(row));
    }

    private static Func<StoredRow, StatusFact?> Statuses(RowColumns columns)
    {
        var status = columns.Required("status");
        var days = columns.Spell("from", "to");
        return row => new(columns.Source(row), status(row), days(row));
    }

    private static Func<StoredRow, WorkEvidenceFact?> WorkEvidence(RowColumns columns)
    {
        var kind = columns.Required("kind");
        var days = columns.Spell("started_on", "ended_on");
        var evidence = columns.Text("evidence_ref");
        var verifiedBy = columns.Text("verified_by");
        return row => new(
            columns.Source(row), kind(row), days(row), evidence(row) is not null && verifiedBy(row) is not null);
    }

    private static Func<StoredRow, TenancyFact?> Tenancies(RowColumns columns, Dictionary<string, Tenancy> actions)
    {
        var tenancy = columns.Required("tenancy_ref");
        var role = columns.Text("role");
        var days = columns.Spell("from", "to");
        return row => new(
            columns.Source(row),
            actions.GetValueOrDefault(tenancy(row), Tenancy.WithoutActions),
            role(row) is "TENANT" or "JOINT",
            days(row));
    }

    private Dictionary<string, Tenancy> HousingActions()
    {
        var file = Contracts.Get(Feed.Housing, "actions.csv");
        var columns = new RowColumns(file);
        var tenancy = columns.Required("tenancy_ref");
        var reference = columns.Required("action_ref");
        var kind = columns.Required("kind");
        var actionOn = columns.Day("action_on");
        return rows.Of(file)
            .GroupBy(tenancy, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => new Tenancy(
                [
                    .. g.Select(r => new HousingActionFact(
                        columns.Source(r), reference(r), kind(r), actionOn(r)!.Value)),
                ]),
                StringComparer.Ordinal);
    }
}
