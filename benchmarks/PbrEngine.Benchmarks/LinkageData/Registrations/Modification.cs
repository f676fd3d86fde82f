using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;

namespace PbrEngine.Benchmarks.LinkageData.Registrations;

/// <summary>
/// Damage at the levels that the FEBRL generator is described with (Christen 2005, "Probabilistic data generation for
/// deduplication and data linkage"): at most two modifications a field and four a row, some fields likelier than
/// others.
/// </summary>
internal static class Modification
{
    internal const int OfAFieldMax = 2;
    internal const int OfARowMax = 4;

    private const int TriesMax = 50;

    private static readonly Skewed<int> Fields = new(
    [
        (Registration.GivenName, 0.17), (Registration.Surname, 0.17), (Registration.StreetNumber, 0.09),
        (Registration.Street, 0.12), (Registration.Property, 0.08), (Registration.Suburb, 0.12),
        (Registration.Postcode, 0.09), (Registration.State, 0.03), (Registration.BornOn, 0.09),
        (Registration.Number, 0.04),
    ]);

    private static readonly Skewed<int> Counts = new([(1, 0.35), (2, 0.30), (3, 0.20), (OfARowMax, 0.15)]);

    /// <summary>The row with one to four modifications.</summary>
    internal static Registration Of(Registration row, Chance chance)
    {
        string[] fields = [.. row.Fields];
        var done = new int[fields.Length];
        var left = Counts.Draw(chance);
        for (var tries = 0; left > 0 && tries < TriesMax; tries++)
        {
            var field = Fields.Draw(chance);
            if (done[field] < OfAFieldMax && Modify(fields, field, done, chance))
            {
                left--;
            }
        }

        return row with { Fields = fields };
    }

    private static bool Modify(string[] fields, int field, int[] done, Chance chance)
    {
        var before = fields[field];
        if (before.Length == 0)
        {
            return false;
        }

        if (field == Registration.GivenName && done[Registration.Surname] == 0 && chance.Happens(0.06))
        {
            (fields[field], fields[Registration.Surname]) = (fields[Registration.Surname], before);
            done[Registration.Surname]++;
        }
        else
        {
            fields[field] = IsNumber(field) ? Digits(before, chance) : Letters(before, chance);
        }

        done[field]++;
        return fields[field] != before;
    }

    private static bool IsNumber(int field) => field is Registration.StreetNumber or Registration.Postcode
        or Registration.BornOn or Registration.Number;

    private static string Letters(string text, Chance chance) => chance.Share() switch
    {
        < 0.50 => Typing.Slip(text, chance),
        < 0.65 => Respelling.Heard.Of(text, chance),
        < 0.75 => Respelling.Scanned.Of(text, chance),
        < 0.85 => "",
        < 0.93 when text.Length > 3 => text.Insert(chance.Between(2, text.Length - 1), " "),
        _ => string.Join(' ', text.Split(' ').Reverse()),
    };

    private static string Digits(string text, Chance chance) => chance.Share() switch
    {
        < 0.45 => Typing.Replace(text, chance.Below(text.Length), (char)('0' + chance.Below(10))),
        < 0.90 => Typing.Slip(text, chance),
        _ => "",
    };
}
