using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Loading;

/// <summary>One fact of every file, for a person known to every feed; what is stated of others goes to nobody.</summary>
public sealed class PersonFactsLoaderTests
{
    [Fact]
    public void Load_Schools_AreItsThreeKindsOfFact()
    {
        var person = Load(
            Feed.Schools,
            "pupils: pupil_ref=P1",
            "pupils: pupil_ref=P9",
            "placements: pupil_ref=P1 kind=PRU because_of_exclusion=Y from=2026-01-01 to=2026-02-01",
            "placements: pupil_ref=P9 kind=PRU from=2026-01-01",
            "attendance: pupil_ref=P1 academic_year=2025/26 term=SP possible=120 authorised=3 unauthorised=2 unresolved=1",
            "attendance: pupil_ref=P1 academic_year=2025/26 term=SU possible=60 authorised=0 unauthorised=0",
            "exclusions: pupil_ref=P1 type=SUSP started_on=2026-03-01",
            "exclusions: pupil_ref=P1 type=PERM started_on=2026-03-02 withdrawn=N",
            "exclusions: pupil_ref=P1 type=PERM started_on=2026-03-03 withdrawn=Y");
        var placement = Assert.Single(person.Placements);
        Assert.Equal(("PRU", true, Span("2026-01-01", "2026-02-01")), (placement.Kind, placement.BecauseOfExclusion, placement.Days));
        Assert.Equal(
            [(new SchoolTerm(2025, SchoolTermName.Spring), 120, 3, 2, 1), (new SchoolTerm(2025, SchoolTermName.Summer), 60, 0, 0, 0)],
            person.Attendance.OrderBy(a => a.Term).Select(a => (a.Term, a.Possible, a.Authorised, a.Unauthorised, a.Unresolved)));
        Assert.Equal(
            [(false, A.Day("2026-03-01")), (true, A.Day("2026-03-02"))],
            person.Exclusions.OrderBy(e => e.StartedOn).Select(e => (e.Permanent, e.StartedOn)));
    }

    [Fact]
    public void Load_Police_AreOffencesAndIncidents()
    {
        var person = Load(
            Feed.Police,
            "people: person_ref=N1",
            "offences: offence_ref=O1 person_ref=N1 offence_on=2026-01-01 disposal=CAUTION disposal_on=2026-02-01",
            "offences: offence_ref=O2 person_ref=N1 offence_on=2026-01-01 disposal=CHARGED",
            "incidents: incident_ref=I1 person_ref=N1 kind=ASB role=SUSPECT incident_on=2026-03-01");
        Assert.Equal(
            [
                ("O1", A.Day("2026-01-01"), "CAUTION", A.Day("2026-02-01")),
                ("O2", A.Day("2026-01-01"), "CHARGED", (DateOnly?)null),
            ],
            person.Offences.OrderBy(o => o.OffenceRef).Select(o => (o.OffenceRef, o.OffenceOn, o.Disposal, o.DisposalOn)));
        var incident = Assert.Single(person.Incidents);
        Assert.Equal(
            ("I1", "ASB", "SUSPECT", A.Day("2026-03-01")),
            (incident.IncidentRef, incident.Kind, incident.Role, incident.IncidentOn));
    }

    [Theory]
    [InlineData("MATCHED", true)]
    [InlineData("UNABLE_TO_TRACE", false)]
    [InlineData("ADDRESS_NOT_CONFIRMED", false)]
    [InlineData("REJECTED", false)]
    public void Load_Dwp_AreAnswersAndBenefits(string status, bool matched)
    {
        var person = Load(
            Feed.Dwp,
            "claimants: claimant_ref=D1 match_status=" + status,
            "benefits: claimant_ref=D1 benefit=UC uc_group=planning started_on=2026-01-01");
        Assert.Equal(matched, Assert.Single(person.Claimants).Matched);
        var benefit = Assert.Single(person.Benefits);
        Assert.Equal(("UC", "planning", Span("2026-01-01", null)), (benefit.Benefit, benefit.UcGroup, benefit.Days));
    }

    /// <summary>A tenancy brings the actions against it along; only TENANT and JOINT make a tenant (R17).</summary>
    [Theory]
    [InlineData("role=TENANT ", true)]
    [InlineData("role=JOINT ", true)]
    [InlineData("role=OCCUPANT ", false)]
    [InlineData("", false)]
    public void Load_Housing_AreTenanciesWithTheirActions(string role, bool isTenant)
    {
        var person = Load(
            Feed.Housing,
            $"tenants: tenancy_ref=T1 tenant_ref=X1 {role}from=2020-01-01",
            "tenants: tenancy_ref=T2 tenant_ref=X9 from=2020-01-01",
            "actions: action_ref=A1 tenancy_ref=T1 kind=ABC action_on=2026-03-01",
            "actions: action_ref=A2 tenancy_ref=T2 kind=ABC action_on=2026-03-01");
        var tenancy = Assert.Single(person.Tenancies);
        Assert.Equal((isTenant, Span("2020-01-01", null)), (tenancy.IsTenant, tenancy.Days));
        var action = Assert.Single(tenancy.Tenancy.Actions);
        Assert.Equal(("A1", "ABC", A.Day("2026-03-01")), (action.ActionRef, action.Kind, action.ActionOn));
    }

    [Fact]
    public void Load_SocialCare_AreStatuses()
    {
        var person = Load(
            Feed.SocialCare, "children: child_ref=C1", "statuses: child_ref=C1 status=CP from=2026-01-01 to=2026-02-01");
        var status = Assert.Single(person.Statuses);
        Assert.Equal(("CP", Span("2026-01-01", "2026-02-01")), (status.Status, status.Days));
    }

    /// <summary>Verified means that both the evidence and its verifier are stated.</summary>
    [Theory]
    [InlineData("evidence_ref=E1 verified_by=Bell", true)]
    [InlineData("evidence_ref=E1", false)]
    [InlineData("verified_by=Bell", false)]
    public void Load_WorkEvidence_IsVerifiedByBoth(string stated, bool verified)
    {
        var person = Load(Feed.SocialCare, [], "work_evidence: member_ref=M1 kind=employed started_on=2026-01-01 " + stated);
        var work = Assert.Single(person.WorkEvidence);
        Assert.Equal(("employed", verified, Span("2026-01-01", null)), (work.Kind, work.Verified, work.Days));
    }

    [Fact]
    public void Load_PersonWithoutAnyRows_HasNoFacts()
    {
        var person = Load(Feed.Police, "people: person_ref=N2", "incidents: incident_ref=I1 person_ref=N2 kind=ASB role=SUSPECT incident_on=2026-03-01");
        Assert.Empty(person.Incidents);
        Assert.Empty(person.Placements);
        Assert.Empty(person.Tenancies);
    }

    private static DateSpan Span(string from, string? to) => DateSpan.Open(A.Day(from), A.DayOrNone(to));

    private static PersonFacts Load(Feed feed, params string[] rows) => Load(feed, rows, []);

    private static PersonFacts Load(Feed feed, string[] rows, params string[] earlyHelp) => new StoreBench()
        .Deliver(feed, "2026-10-31", "2020-01-01", "2026-10-31", rows)
        .Deliver(
            Feed.EarlyHelp, "2026-10-31", "2020-01-01", "2026-10-31",
            [
                "families: family_ref=F1 programme=expanded opened_on=2026-01-01",
                "members: family_ref=F1 member_ref=M1 role=child resident=Y joined_on=2020-01-01", .. earlyHelp,
            ])
        .Families()[0].Members[0].Person;
}
