using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Places;

/// <summary>
/// Streets by number, without end, none of them held: each is made again from the seed whenever it is asked for, so
/// that
/// somebody can move to a street that nobody has written about yet.
/// </summary>
internal sealed class StreetMap
{
    internal const int StreetsOfADistrict = 60;

    private const int TownCount = 400;
    private const int HousesMin = 6;
    private const int HousesMax = 40;

    /// <summary>The second part of a postcode has none of C, I, K, M, O and V: they are misread.</summary>
    private const string UnitLetters = "ABDEFGHJLNPQRSTUWXYZ";

    private const string AreaLetters = "ABCDEFGHKLMNOPRSTWY";

    private readonly int _seed;
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<string> _types;
    private readonly Skewed<Town> _towns;

    internal StreetMap(int seed)
    {
        _seed = seed;
        var words = WordFile.Read("places");
        _names = words.Words("street names");
        _types = [.. words.Lines("street types").SelectMany(line => line.Split(' '))];
        _towns = new Skewed<Town>(Zipf.Of(Towns(words), shift: 4));
    }

    internal IReadOnlyList<Town> All => _towns.Values;

    internal Street this[int number]
    {
        get
        {
            var district = Chance.For(_seed, ChanceTopic.Towns, number / StreetsOfADistrict);
            var town = _towns.Draw(district);
            var outward = FormattableString.Invariant($"{town.PostcodeArea}{district.Between(1, 29)}");
            var chance = Chance.For(_seed, ChanceTopic.Streets, number);
            var unit = $"{chance.Pick(UnitLetters)}{chance.Pick(UnitLetters)}";
            return new Street(
                $"{chance.Pick(_names)} {chance.Pick(_types)}",
                town,
                FormattableString.Invariant($"{outward} {chance.Below(10)}{unit}"),
                chance.Between(HousesMin, HousesMax));
        }
    }

    /// <summary>A house in the same district two times in three, or anywhere.</summary>
    internal Address Elsewhere(int from, int streets, Chance chance)
    {
        var first = from / StreetsOfADistrict * StreetsOfADistrict;
        var street = this[chance.Happens(2.0 / 3)
            ? first + chance.Below(StreetsOfADistrict)
            : chance.Below(streets + StreetsOfADistrict)];
        return street.At(chance.Between(1, street.Houses));
    }

    private static IEnumerable<Town> Towns(WordFile words)
    {
        var chance = Chance.For(0, ChanceTopic.Towns);
        return words.Compounds("town starts", "town ends").Take(TownCount)
            .Select(name => new Town(name, $"{char.ToUpperInvariant(name[0])}{chance.Pick(AreaLetters)}"));
    }
}
