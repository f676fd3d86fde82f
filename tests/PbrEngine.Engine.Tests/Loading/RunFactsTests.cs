using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Loading;

/// <summary>A run sees what was delivered by its day, families and persons alike (R54).</summary>
public sealed class RunFactsTests
{
    private static readonly StoreBench Bench = new StoreBench()
        .Deliver(
            Feed.EarlyHelp,
            "2026-09-30",
            "2020-01-01",
            "2026-09-30",
            "families: family_ref=F1 programme=expanded opened_on=2026-01-01",
            "members: family_ref=F1 member_ref=M1 role=parent resident=Y joined_on=2026-01-01")
        .Deliver(
            Feed.EarlyHelp,
            "2026-10-31",
            "2020-01-01",
            "2026-10-31",
            "families: family_ref=F1 programme=expanded opened_on=2026-01-01 attached_on=2026-10-01",
            "families: family_ref=F2 programme=expanded opened_on=2026-10-01",
            "members: family_ref=F1 member_ref=M1 role=parent resident=N joined_on=2026-01-01",
            "members: family_ref=F2 member_ref=M2 role=parent resident=Y joined_on=2026-10-01");

    [Theory]
    [InlineData("2026-09-29", 0, 0)]
    [InlineData("2026-09-30", 1, 1)]
    [InlineData("2026-10-30", 1, 1)]
    [InlineData("2026-10-31", 2, 2)]
    public void Persons_AndFamilies_AreThoseOfTheDay(string asAt, int families, int persons)
    {
        Assert.Equal(families, Bench.Families(asAt).Count);
        Assert.Equal(persons, new RunFacts(Bench.Store, FeedCatalogue.BuiltIn, A.Day(asAt)).Persons().Count);
    }

    [Fact]
    public void Families_ReplacedRows_AreTheLatestOfTheDay()
    {
        Assert.Null(Bench.Families("2026-10-30")[0].Family.AttachedOn);
        Assert.True(Bench.Families("2026-10-30")[0].Members[0].Resident);
        Assert.Equal(A.Day("2026-10-01"), Bench.Families("2026-10-31")[0].Family.AttachedOn);
        Assert.False(Bench.Families("2026-10-31")[0].Members[0].Resident);
    }
}
