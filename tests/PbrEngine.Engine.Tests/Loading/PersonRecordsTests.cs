using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Loading;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class PersonRecordsTests
{
    [Fact]
    public void All_EveryFeed_HasItsPersonsWithTheirIdentifiers()
    {
        var bench = new StoreBench()
            .Deliver(Feed.EarlyHelp, "2026-10-31", "2020-01-01", "2026-10-31",
                "members: family_ref=F1 member_ref=M1 role=parent joined_on=2020-01-01 nino=N1 upn=U1 nhs_number=H1")
            .Deliver(
                Feed.Schools,
                "2026-10-31",
                "2020-01-01",
                "2026-10-31",
                "pupils: pupil_ref=P2 upn=U2",
                "pupils: pupil_ref=P1")
            .Deliver(Feed.Police, "2026-10-31", "2020-01-01", "2026-10-31", "people: person_ref=N1 pnc_id=C1")
            .Deliver(
                Feed.Dwp,
                "2026-10-31",
                "2020-01-01",
                "2026-10-31",
                "claimants: claimant_ref=D1 nino=N1 match_status=MATCHED")
            .Deliver(
                Feed.Housing,
                "2026-10-31",
                "2020-01-01",
                "2026-10-31",
                "tenants: tenancy_ref=T1 tenant_ref=T1 from=2020-01-01")
            .Deliver(
                Feed.SocialCare,
                "2026-10-31",
                "2020-01-01",
                "2026-10-31",
                "children: child_ref=C1 nhs_number=H1 upn=U1");
        Assert.Equal(
            [
                "early_help M1 nino=N1 upn=U1 nhs_number=H1", "schools P1", "schools P2 upn=U2", "police N1 pnc_id=C1",
                "dwp D1 nino=N1", "housing T1", "social_care C1 nhs_number=H1 upn=U1",
            ],
            All(bench).Select(Text));
    }

    [Fact]
    public void All_Identity_IsReadFromItsColumns()
    {
        var bench = new StoreBench().Deliver(
            Feed.Police, "2026-10-31", "2020-01-01", "2026-10-31",
            "people: person_ref=N1 forenames=Ann surname=Bell date_of_birth=1986-05-01 sex=F postcode=AB1_2CD "
            + "uprn=100");
        Assert.Equal(
            new Identity
            {
                Forenames = "Ann",
                Surname = "Bell",
                BornOn = new(1986, 5, 1),
                Sex = "F",
                Postcode = "AB1_2CD",
                Uprn = "100",
            },
            Assert.Single(All(bench)).Identity);
    }

    /// <summary>
    /// A tenant or member with several spells is one source person, and the latest spell speaks (R51).
    /// </summary>
    [Fact]
    public void All_SeveralSpells_TheLatestSpeaks()
    {
        var bench = new StoreBench().Deliver(
            Feed.Housing, "2026-10-31", "2020-01-01", "2026-10-31",
            "tenants: tenancy_ref=T1 tenant_ref=X from=2021-01-01 surname=First",
            "tenants: tenancy_ref=T1 tenant_ref=X from=2024-01-01 surname=Latest",
            "tenants: tenancy_ref=T2 tenant_ref=X from=2023-12-31 surname=Second");
        Assert.Equal("Latest", Assert.Single(All(bench)).Identity.Surname);
    }

    [Fact]
    public void All_TwoSpellsOfOneDay_AreSettledByTheirKeys()
    {
        var bench = new StoreBench().Deliver(
            Feed.Housing, "2026-10-31", "2020-01-01", "2026-10-31",
            "tenants: tenancy_ref=T2 tenant_ref=X from=2024-01-01 surname=Higher",
            "tenants: tenancy_ref=T1 tenant_ref=X from=2024-01-01 surname=Lower");
        Assert.Equal("Higher", Assert.Single(All(bench)).Identity.Surname);
    }

    private static IReadOnlyList<PersonRecord> All(StoreBench bench) =>
        new RunFacts(bench.Store, FeedCatalogue.BuiltIn, new(2026, 10, 31)).Persons();

    private static string Text(PersonRecord record) => string.Join(
        ' ', [record.Feed.Code(), record.Ref, .. record.Identifiers.Select(i => $"{i.Kind}={i.Value}")]);
}
