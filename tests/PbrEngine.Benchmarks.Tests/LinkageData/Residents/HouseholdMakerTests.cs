using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Residents;

public sealed class HouseholdMakerTests
{
    private static readonly IReadOnlyList<Resident>[] Households = [.. Make()];

    [Fact]
    public void Make_ManyHouseholds_HaveAboutTheCensusSize() =>
        Assert.InRange(Households.Average(household => household.Count), 2.1, 2.6);

    [Fact]
    public void Make_Children_AreYoungerThanTheirParentsAndShareAHome() => Assert.All(Households, household =>
    {
        Assert.Single(household.Select(resident => resident.Home).Distinct());
        Assert.DoesNotContain(household, child => child.IsChild
            && household.Any(parent => !parent.IsChild && parent.BornOn.AddYears(14) > child.BornOn));
        Assert.DoesNotContain(household, resident => resident.BornOn >= HouseholdMaker.CountedOn);
    });

    [Fact]
    public void Make_Children_AreNamedAfterAParentAboutOneTimeInEight()
    {
        var withParent = Households.SelectMany(household => household
            .Where(child => child.IsChild && household.Any(parent => !parent.IsChild && parent.Sex == child.Sex))
            .Select(child => household.Any(parent => !parent.IsChild && parent.Forename == child.Forename))).ToList();
        Assert.InRange((double)withParent.Count(named => named) / withParent.Count, 0.10, 0.15);
    }

    [Fact]
    public void Make_Twins_ExistAndHaveNamesOfTheirOwn()
    {
        var twins = Households.SelectMany(household => household.Where(child => child.IsChild)
            .GroupBy(child => child.BornOn).Where(born => born.Count() > 1)).ToList();

        Assert.NotEmpty(twins);
        Assert.DoesNotContain(twins, born => born.Select(twin => twin.Forename).Distinct(StringComparer.Ordinal).Count()
            < born.Count());
    }

    [Fact]
    public void Make_Couples_OftenShareASurnameThatOneOfThemTook()
    {
        var took = Households.SelectMany(household => household).Where(resident => resident.FormerSurname is not null);
        Assert.InRange(took.Count(), 1_000, 3_000);
    }

    private static IEnumerable<IReadOnlyList<Resident>> Make()
    {
        var maker = new HouseholdMaker(new NameBook());
        return Enumerable.Range(0, 5_000).Select(at =>
            maker.Make(new Address(at, "Elm Road", "Amberford", "AB1 1AA"), Chance.For(4, ChanceTopic.Residents, at))
                .Residents);
    }
}
