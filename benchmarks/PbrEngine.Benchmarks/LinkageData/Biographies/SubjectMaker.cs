using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Biographies;

/// <summary>Makes people worth a page: mostly men, mostly of the nineteenth century, some of rank.</summary>
internal sealed class SubjectMaker(int seed)
{
    private const int FirstYear = 1550;
    private const int LastYear = 1960;
    private const int BirthPlacesMax = 4_000;

    private readonly NameBook _names = new();
    private readonly StreetMap _streets = new(seed);
    private readonly WordFile _words = WordFile.Read("biographies");
    private readonly Skewed<string> _occupations =
        new(Zipf.Of(WordFile.Read("biographies").Lines("occupations"), shift: 2));

    internal Nicknames Nicknames => _names.Nicknames;

    internal Subject Make(int number)
    {
        var chance = Chance.For(seed, ChanceTopic.Biographies, number);
        var sex = chance.Happens(0.24) ? 'F' : 'M';
        var origin = Origin.All[0];
        // The nearer to our time, the more are remembered.
        var year = LastYear - (int)((LastYear - FirstYear) * Math.Pow(chance.Share(), 1.8));
        var home = _streets[chance.Below(BirthPlacesMax)];
        var seat = chance.Happens(0.08) ? chance.Pick(_streets.All).Name : "";
        return new Subject
        {
            Entity = FormattableString.Invariant($"Q{number + 1}"),
            Sex = sex,
            BornOn = new DateOnly(year, 1, 1).AddDays(chance.Below(365)),
            Forename = _names.Forename(origin, sex, year, chance),
            MiddleName = chance.Happens(0.55) ? _names.Forename(origin, sex, year, chance) : "",
            Surname = _names.Surname(origin, chance),
            MaidenName = sex == 'F' && chance.Happens(0.6) ? _names.Surname(origin, chance) : "",
            Rank = seat.Length == 0 ? "" : $"{chance.Pick(_words.Lines($"ranks {sex}"))} {seat}",
            Seat = seat,
            BirthPlace = home.Town.Name,
            Postcode = home.Postcode,
            Occupation = _occupations.Draw(chance),
        };
    }
}
