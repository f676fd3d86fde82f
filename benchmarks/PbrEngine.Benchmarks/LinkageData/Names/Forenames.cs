using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Names;

/// <summary>The forenames of one origin by sex and year of birth: a name has its time, and fades before and
/// after it.</summary>
internal sealed class Forenames
{
    private const int FirstYear = 1920;
    private const int LastYear = 2025;
    private const int Step = 5;
    private const double CommonYears = 12;
    private const double RareYears = 25;
    private const double RareShare = 0.22;
    private const double CommonShift = 4;
    private const double RareShift = 20;

    private readonly WordFile _file;
    private readonly Skewed<string>[] _women;
    private readonly Skewed<string>[] _men;

    internal Forenames(Origin origin)
    {
        _file = WordFile.Read($"forenames-{origin.Name}");
        _women = ByYear('F');
        _men = ByYear('M');
    }

    /// <summary>Every forename there is.</summary>
    internal IEnumerable<string> All => _women.Concat(_men).SelectMany(names => names.Values)
        .Distinct(StringComparer.Ordinal);

    internal string Draw(char sex, int bornIn, Chance chance) =>
        (sex == 'F' ? _women : _men)[(Math.Clamp(bornIn, FirstYear, LastYear) - FirstYear) / Step].Draw(chance);

    private Skewed<string>[] ByYear(char sex)
    {
        var common = Common(sex).ToArray();
        var rare = Rare(sex).ToArray();
        return
        [
            .. Enumerable.Range(0, ((LastYear - FirstYear) / Step) + 1).Select(at => new Skewed<string>(
                AtYear(FirstYear + (at * Step), common, CommonYears, 1 - RareShare)
                    .Concat(AtYear(FirstYear + (at * Step), rare, RareYears, RareShare))
                    .GroupBy(name => name.Value, StringComparer.Ordinal)
                    .Select(name => (name.Key, name.Sum(part => part.Weight))))),
        ];
    }

    private static IEnumerable<(string Value, double Weight)> AtYear(
        int year, (string Name, int Peak, double Weight)[] names, double years, double share)
    {
        var faded = names.Select(name =>
            (name.Name, Weight: name.Weight * Math.Exp(-Math.Pow((year - name.Peak) / years, 2)))).ToArray();
        var total = faded.Sum(name => name.Weight);
        return faded.Select(name => (name.Name, share * name.Weight / total));
    }

    private IEnumerable<(string Name, int Peak, double Weight)> Common(char sex) =>
        from section in _file.Sections
        where section.Length > 2 && section[0] == sex && char.IsAsciiDigit(section[2])
        let peak = int.Parse(section[2..], NumberStyles.None, CultureInfo.InvariantCulture) + 5
        from name in Zipf.Of(_file.Words(section), CommonShift)
        select (name.Value, peak, name.Weight);

    private IEnumerable<(string Name, int Peak, double Weight)> Rare(char sex)
    {
        var chance = Chance.For(sex, ChanceTopic.WordOrder);
        return Zipf.Of(_file.Compounds($"{sex} starts", $"{sex} ends"), RareShift)
            .Select(name => (name.Value, chance.Between(FirstYear, LastYear), name.Weight));
    }
}
