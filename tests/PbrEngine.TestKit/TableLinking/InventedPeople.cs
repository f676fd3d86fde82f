using System.Globalization;

namespace PbrEngine.TestKit.TableLinking;

/// <summary>Lines of invented people in households, one in four of them stated twice with a slip.</summary>
public static class InventedPeople
{
    /// <summary>The columns. <c>person</c> is the truth.</summary>
    public const string Header = "rec_id,person,forename,surname,dob,house_number,street,postcode";

    private static readonly string[] Syllables =
        ["an", "bel", "cor", "da", "fen", "gra", "hol", "jor", "ka", "len", "mar", "nor", "pen", "ri", "sta", "tom"];

    /// <summary>Header and records, shuffled.</summary>
    /// <param name="persons">How many persons.</param>
    /// <param name="seed">Decides everything.</param>
    public static string[] Lines(int persons, int seed)
    {
        var random = new Random(seed);
        string Word(int syllables) => string.Concat(
            Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
        var records = new List<string[]>();
        string[] home = [];
        for (var person = 0; person < persons; person++)
        {
            if (person % 3 == 0)
                home = [Word(3), $"{random.Next(1, 60)}", $"{Word(3)} road", Postcode(random)];
            var born = new DateOnly(1940, 1, 1).AddDays(random.Next(29_000));
            string[] stated =
            [
                $"{person}", Word(2), home[0], born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), .. home[1..],
            ];
            records.Add(stated);
            if (person % 4 == 0)
                records.Add(WithSlip(stated, random));
        }
        string[][] shuffled = [.. records];
        random.Shuffle(shuffled);
        return [Header, .. shuffled.Select((record, row) => $"r{row:D5},{string.Join(',', record)}")];
    }

    private static string Postcode(Random random) =>
        $"{(char)('A' + random.Next(20))}B{random.Next(1, 30)} {random.Next(1, 9)}X{(char)('A' + random.Next(20))}";

    private static string[] WithSlip(string[] stated, Random random)
    {
        string[] slipped = [.. stated];
        var field = random.Next(1, 4);
        slipped[field] = field == 3
            ? slipped[field][..9] + (slipped[field][9] == '1' ? '2' : '1')
            : slipped[field] + "e";
        return slipped;
    }
}
