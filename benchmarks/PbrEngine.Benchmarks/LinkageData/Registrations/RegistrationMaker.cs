using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Registrations;

/// <summary>Makes original rows in the Australian shape that the linkage literature tests on, in lower case, some
/// fields
/// not stated.</summary>
internal sealed class RegistrationMaker(int seed)
{
    private const int SuburbsOfAState = 50;

    /// <summary>The first digit of a postcode tells the state; shares are about those of the population.</summary>
    private static readonly Skewed<(string Name, int FirstPostcode)> States = new(
    [
        (("nsw", 2000), 0.34), (("vic", 3000), 0.25), (("qld", 4000), 0.20), (("wa", 6000), 0.10), (("sa", 5000), 0.07),
        (("tas", 7000), 0.02), (("act", 2600), 0.015), (("nt", 800), 0.005),
    ]);

    /// <summary>How often each field is not stated, by column.</summary>
    private static readonly double[] Missing = [0.03, 0.01, 0.04, 0.02, 0.45, 0.01, 0.005, 0.02, 0.02, 0];

    private readonly NameBook _names = new();
    private readonly IReadOnlyList<string> _streetNames = WordFile.Read("places").Words("street names");
    private readonly IReadOnlyList<string> _streetTypes = WordFile.Read("places").Words("street types");
    private readonly IReadOnlyList<Town> _towns = new StreetMap(seed).All;
    private readonly Skewed<string> _properties =
        new(Zipf.Of(WordFile.Read("places").Words("property names"), shift: 3));

    internal Registration Make(int number)
    {
        var chance = Chance.For(seed, ChanceTopic.Registrations, number);
        var origin = _names.DrawOrigin(chance);
        var bornOn = new DateOnly(1910, 1, 1).AddDays(chance.Below(90 * 365));
        var state = States.Draw(chance);
        var suburb = chance.Below(SuburbsOfAState);
        string[] fields =
        [
            _names.Forename(origin, chance.Happens(0.5) ? 'F' : 'M', bornOn.Year, chance),
            _names.Surname(origin, chance),
            Text(1 + (int)(300 * Math.Pow(chance.Share(), 2))),
            $"{chance.Pick(_streetNames)} {chance.Pick(_streetTypes)}",
            _properties.Draw(chance).Replace('-', ' '),
            _towns[((state.FirstPostcode / 100 * 7) + suburb) % _towns.Count].Name,
            (state.FirstPostcode + (suburb * 3)).ToString("D4", CultureInfo.InvariantCulture),
            state.Name,
            bornOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            Text(chance.Between(1_000_000, 9_999_999)),
        ];
        for (var field = 0; field < fields.Length; field++)
        {
            fields[field] = chance.Happens(Missing[field]) ? "" : fields[field].ToLowerInvariant();
        }

        return new Registration(FormattableString.Invariant($"R{number + 1}"), fields);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
