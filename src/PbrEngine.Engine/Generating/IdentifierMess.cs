namespace PbrEngine.Engine.Generating;

/// <summary>Identifiers that belong to somebody else, or to nobody.</summary>
internal static class IdentifierMess
{
    public static void Spoil(PersonRecord record, Dice dice)
    {
        if (dice.Chance(0.4))
        {
            TakeAnothers(record);
        }
        else
        {
            record.Nino = Break(record.Nino, dice);
            record.Upn = Break(record.Upn, dice);
            record.NhsNumber = Break(record.NhsNumber, dice);
            record.PncId = Break(record.PncId, dice);
        }
    }

    /// <summary>
    /// The next number along is as a rule a member of the same household: a mother's number on her child.
    /// </summary>
    private static void TakeAnothers(PersonRecord record)
    {
        var other = record.Person.Number ^ 1;
        record.Nino = record.Nino.Length > 0 ? IssuedNumbers.Nino(other) : string.Empty;
        record.Upn = record.Upn.Length > 0
            ? IssuedNumbers.Upn(other, SchoolYears.Of(record.Person).StartYear)
            : string.Empty;
        record.NhsNumber = record.NhsNumber.Length > 0 ? IssuedNumbers.NhsNumber(other) : string.Empty;
    }

    /// <summary>
    /// One digit changed breaks a check character; a number without one is broken by its first letter.
    /// </summary>
    private static string Break(string identifier, Dice dice)
    {
        if (identifier.Length == 0)
        {
            return identifier;
        }

        var at = identifier.Length - 2;
        var digit = (char)('0' + ((identifier[at] - '0' + dice.Between(1, 9)) % 10));
        var isNino = identifier.Length == 9;
        return isNino ? $"Q{identifier[1..]}" : $"{identifier[..at]}{digit}{identifier[(at + 1)..]}";
    }
}
