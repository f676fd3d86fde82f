using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Loading;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class StatedGroupsTests
{
    private static readonly DateOnly Jan = new(2024, 1, 1);
    private static readonly DateOnly Feb = new(2024, 2, 1);

    [Fact]
    public void Of_SpellsOfAPerson_AreAllTold()
    {
        var bench = new StoreBench().Deliver(
            Feed.Housing, "2026-10-31", "2020-01-01", "2026-10-31",
            "tenants: tenancy_ref=T2 tenant_ref=X from=2024-02-01",
            "tenants: tenancy_ref=T1 tenant_ref=X from=2024-01-01 to=2024-02-01",
            "tenants: tenancy_ref=T1 tenant_ref=Y from=2024-01-01");

        Assert.Equal(
            [
                new PersonGroup("tenancy", "T1", new(Jan, Feb)),
                new PersonGroup("tenancy", "T2", DateSpan.Open(Feb, null)),
            ],
            Persons(bench).Single(person => person.Ref == "X").Groups);
    }

    [Fact]
    public void Of_MemberOfACase_IsInItsGroup()
    {
        var bench = new StoreBench().Deliver(
            Feed.EarlyHelp, "2026-10-31", "2020-01-01", "2026-10-31",
            "members: family_ref=F1 member_ref=M1 role=parent joined_on=2024-01-01 left_on=2024-02-01");

        Assert.Equal(new("early_help", "F1", new(Jan, Feb)), Assert.Single(Assert.Single(Persons(bench)).Groups));
    }

    [Fact]
    public void Of_FileWithoutGroups_IsNone()
    {
        var bench = new StoreBench().Deliver(
            Feed.Police, "2026-10-31", "2020-01-01", "2026-10-31", "people: person_ref=N1");

        Assert.Empty(Assert.Single(Persons(bench)).Groups);
    }

    private static IReadOnlyList<PersonRecord> Persons(StoreBench bench) =>
        new RunFacts(bench.Store, FeedCatalogue.BuiltIn, new(2026, 10, 31)).Persons();
}
