using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;
using PbrEngine.Benchmarks.LinkageData.Names;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>What another system, at another time, makes of a row. Each thing happens by its own chance, so some rows
/// come
/// through whole and some are hard to know again.</summary>
internal sealed class Retelling(Nicknames nicknames)
{
    private const double DefaultBirthDateShare = 0.004;

    /// <summary>What even a first row lacks.</summary>
    internal static ResidentRow First(ResidentRow row, Chance chance) => row with
    {
        MiddleName = chance.Happens(0.10) ? "" : row.MiddleName,
        BornOn = FirstBirthDate(row.BornOn, chance),
        Sex = chance.Happens(0.01) ? "" : row.Sex,
        Postcode = chance.Happens(0.01) ? "" : row.Postcode,
    };

    /// <summary>A later row of the same person.</summary>
    internal ResidentRow Again(ResidentRow row, Resident resident, Chance chance)
    {
        var surname = resident.FormerSurname is { } former && chance.Happens(0.25) ? former : row.Surname;
        var swapped = chance.Happens(0.015);
        var forename = Forename(row.Forename, chance);
        return row with
        {
            Forename = swapped ? Name(surname, chance) : forename,
            MiddleName = Middle(row.MiddleName, chance),
            Surname = swapped ? forename : Name(surname, chance),
            BornOn = BirthDate(row.BornOn, chance),
            Sex = chance.Happens(0.05) ? "" : Sex(row.Sex, chance),
            AddressLine = chance.Happens(0.04) ? "" : AddressLine(row.AddressLine, chance),
            Town = chance.Happens(0.05) ? "" : row.Town,
            Postcode = Postcode(row.Postcode, chance),
        };
    }

    private static DateOnly? FirstBirthDate(DateOnly? bornOn, Chance chance) => chance.Share() switch
    {
        < DefaultBirthDateShare => bornOn is { } date ? BirthDates.Default(date, chance) : bornOn,
        < 2 * DefaultBirthDateShare => null,
        _ => bornOn,
    };

    private string Forename(string forename, Chance chance) => chance.Share() switch
    {
        < 0.12 => nicknames.Of(forename, chance),
        < 0.15 => forename[..1],
        _ => Name(forename, chance),
    };

    private static string Name(string name, Chance chance) => chance.Share() switch
    {
        < 0.06 => Typing.Slip(name, chance),
        < 0.10 => Respelling.Heard.Of(name, chance),
        < 0.12 => Respelling.Scanned.Of(name, chance),
        < 0.16 => name.ToUpperInvariant(),
        < 0.165 => "",
        _ => name,
    };

    private static string Middle(string name, Chance chance) => chance.Share() switch
    {
        < 0.35 => "",
        < 0.55 => name.Length > 0 ? name[..1] : name,
        < 0.60 => Typing.Slip(name, chance),
        _ => name,
    };

    private static DateOnly? BirthDate(DateOnly? bornOn, Chance chance)
    {
        if (bornOn is not { } date)
        {
            return null;
        }

        return chance.Share() switch
        {
            < 0.03 => BirthDates.Swapped(date),
            < 0.07 => BirthDates.Slip(date, chance),
            < 0.07 + DefaultBirthDateShare => BirthDates.Default(date, chance),
            < 0.11 => null,
            _ => date,
        };
    }

    private static string Sex(string sex, Chance chance) =>
        chance.Happens(0.004) ? (sex == "F" ? "M" : "F") : sex;

    private static string AddressLine(string line, Chance chance) => chance.Share() switch
    {
        < 0.25 => Shortened(line),
        < 0.31 => Typing.Slip(line, chance),
        < 0.34 => $"Flat {chance.Between(1, 9)}, {line}",
        _ => line,
    };

    private static string Shortened(string line) => line
        .Replace(" Road", " Rd", StringComparison.Ordinal)
        .Replace(" Street", " St", StringComparison.Ordinal)
        .Replace(" Avenue", " Ave", StringComparison.Ordinal)
        .Replace(" Close", " Cl", StringComparison.Ordinal)
        .Replace(" Crescent", " Cres", StringComparison.Ordinal);

    private static string Postcode(string postcode, Chance chance) => chance.Share() switch
    {
        < 0.05 => "",
        < 0.08 => Typing.Slip(postcode, chance),
        < 0.16 => postcode.Replace(" ", "", StringComparison.Ordinal),
        < 0.17 => postcode.Split(' ')[0],
        _ => postcode,
    };
}
