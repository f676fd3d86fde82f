using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;
using PbrEngine.Benchmarks.LinkageData.Tables;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Biographies;

/// <summary>Noisy rows about people of the past: many rows a person, under many names, with much left out.</summary>
internal static class BiographiesTable
{
    internal const int RowsOfAPersonMax = 30;

    /// <summary>With it a person has ten rows in the mean, most have few, and some have thirty.</summary>
    private const double RowsSkew = 2.2;

    private static readonly string[] Columns =
        ["entity", "full_name", "first_name", "surname", "dob", "birth_place", "postcode", "gender", "occupation"];

    internal static void Write(string path, int rows, int seed)
    {
        using var table = new CsvTable(path, "", Columns);
        foreach (var row in RowShuffle.Of(Rows(seed).Take(rows), seed))
        {
            table.Write(row);
        }
    }

    /// <summary>Rows without end, person by person.</summary>
    internal static IEnumerable<string[]> Rows(int seed)
    {
        var subjects = new SubjectMaker(seed);
        var aliases = new Aliases(subjects.Nicknames);
        var synonyms = WordFile.Read("biographies").Lines("synonyms").Select(line => line.Split(','))
            .ToDictionary(words => words[0], StringComparer.Ordinal);
        for (var number = 0; number < int.MaxValue; number++)
        {
            var subject = subjects.Make(number);
            var chance = Chance.For(seed, ChanceTopic.Biographies, -1 - number);
            for (var left = (int)(RowsOfAPersonMax * Math.Pow(chance.Share(), RowsSkew)); left >= 0; left--)
            {
                var words = synonyms.GetValueOrDefault(subject.Occupation, [subject.Occupation]);
                yield return Row(subject, aliases.Draw(subject, chance), words, chance);
            }
        }
    }

    private static string[] Row(Subject subject, ToldName name, string[] occupations, Chance chance)
    {
        var occupation = chance.Happens(0.8) ? occupations[0] : chance.Pick(occupations);
        var gender = chance.Happens(0.01) == (subject.Sex == 'F') ? "male" : "female";
        return
        [
            subject.Entity,
            Stated(Slipped(name.Full, 0.12, chance), 0.10, chance),
            Stated(Slipped(name.First, 0.08, chance), 0.12, chance),
            Stated(Slipped(name.Surname, 0.10, chance), 0.12, chance),
            Stated(BirthDate(subject.BornOn, chance), 0.22, chance),
            Stated(Slipped(subject.BirthPlace, 0.06, chance), 0.30, chance),
            Stated(Slipped(subject.Postcode, 0.08, chance), 0.35, chance),
            Stated(gender, 0.15, chance),
            Stated(occupation, 0.40, chance),
        ];
    }

    private static string BirthDate(DateOnly bornOn, Chance chance)
    {
        var told = chance.Share() switch
        {
            // Only the year is known.
            < 0.25 => new DateOnly(bornOn.Year, 1, 1),
            < 0.33 => BirthDates.Slip(bornOn, chance),
            < 0.35 => BirthDates.Swapped(bornOn),
            _ => bornOn,
        };
        return told.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Stated(string text, double missing, Chance chance) => chance.Happens(missing) ? "" : text;

    private static string Slipped(string text, double share, Chance chance) => chance.Happens(share)
        ? chance.Below(3) switch
        {
            0 => Respelling.Heard.Of(text, chance),
            1 => Respelling.Scanned.Of(text, chance),
            _ => Typing.Slip(text, chance),
        }
        : text;
}
