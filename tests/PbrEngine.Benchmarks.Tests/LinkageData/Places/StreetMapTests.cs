using System.Text.RegularExpressions;
using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Places;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Places;

public sealed partial class StreetMapTests
{
    private readonly StreetMap map = new(11);

    [Fact]
    public void Street_AskedForAgain_IsTheSame() => Assert.Equal(map[123], new StreetMap(11)[123]);

    [Fact]
    public void Street_OfADistrict_IsInOneTown()
    {
        var streets = Enumerable.Range(StreetMap.StreetsOfADistrict, StreetMap.StreetsOfADistrict)
            .Select(at => map[at]).ToList();

        Assert.Single(streets.Select(street => (street.Town, street.Postcode.Split(' ')[0])).Distinct());
        Assert.True(streets.Select(street => street.Postcode).Distinct(StringComparer.Ordinal).Count() > 50);
    }

    [Fact]
    public void Postcode_EveryStreet_HasTheShapeOfOne() =>
        Assert.All(Enumerable.Range(0, 2_000), at => Assert.Matches(Shape(), map[at].Postcode));

    [Fact]
    public void Elsewhere_AnyMove_IsToAHouseThatExists()
    {
        var chance = Chance.For(11, ChanceTopic.Residents);
        var all = Enumerable.Range(0, 300).Select(at => map[at]).ToLookup(street => street.Postcode);
        for (var move = 0; move < 500; move++)
        {
            var home = map.Elsewhere(100, 200, chance);
            Assert.Contains(all[home.Postcode], street =>
                street.Name == home.Street && home.Number >= 1 && home.Number <= street.Houses);
        }
    }

    [GeneratedRegex("^[A-Z]{2}[1-9][0-9]? [0-9][ABD-HJLNP-UW-Z]{2}$", RegexOptions.None, 1000)]
    private static partial Regex Shape();
}
