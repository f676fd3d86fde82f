namespace PbrEngine.Engine.Generating;

/// <summary>
/// What goes wrong when people are written down. A record is spoiled with a chance of a fifth of the mess; identifiers
/// are left out with the whole of it, because that is the commonest fault there is.
/// </summary>
internal sealed class RecordMess(double mess, Dice dice)
{
    private const double SpoiledShare = 0.2;
    private const double RareShare = 0.02;

    private enum Fault
    {
        Name,
        BirthDate,
        Address,
        Identifier,
        Sex,
    }

    private static readonly (Fault Value, double Weight)[] Faults =
    [
        (Fault.Name, 40),
        (Fault.BirthDate, 15),
        (Fault.Address, 25),
        (Fault.Identifier, 15),
        (Fault.Sex, 5),
    ];

    public void Spoil(Feed feed, PersonRecord record)
    {
        LoseIdentifiers(record);
        if (dice.Chance(mess * RareShare))
        {
            record.Surname = $"=HYPERLINK(\"http://example.invalid/{record.Person.Number % 97}\",\"{record.Surname}\")";
        }

        if (!dice.Chance(mess * SpoiledShare))
        {
            return;
        }

        for (var faults = dice.Between(1, 2); faults > 0; faults--)
        {
            SpoilOnce(feed, record);
        }
    }

    private void SpoilOnce(Feed feed, PersonRecord record)
    {
        switch (dice.Weighted(Faults))
        {
            case Fault.Name:
                NameMess.Spoil(record, dice);
                break;
            case Fault.BirthDate:
                SpoilBirthDate(feed, record);
                break;
            case Fault.Address:
                SpoilAddress(record);
                break;
            case Fault.Identifier:
                IdentifierMess.Spoil(record, dice);
                break;
            default:
                record.Sex = dice.Chance(0.7) ? "U" : "X";
                break;
        }
    }

    private void LoseIdentifiers(PersonRecord record)
    {
        record.Nino = dice.Chance(mess) ? string.Empty : record.Nino;
        record.Upn = dice.Chance(mess) ? string.Empty : record.Upn;
        record.NhsNumber = dice.Chance(mess) ? string.Empty : record.NhsNumber;
        record.PncId = dice.Chance(mess) ? string.Empty : record.PncId;
    }

    /// <summary>
    /// A later birthday could come after the first event of a child's record, which would lose the record.
    /// </summary>
    private void SpoilBirthDate(Feed feed, PersonRecord record)
    {
        var born = record.Person.BornOn;
        var swapped = born.Day <= 12 ? new DateOnly(born.Year, born.Day, born.Month) : born.AddYears(-1);
        var startsAtBirth = feed == Feed.EarlyHelp || feed == Feed.SocialCare;
        var mayBeLater = record.Person.Role != HouseholdRole.Child || !startsAtBirth;
        record.BornOn = dice.Between(0, 9) switch
        {
            < 5 when swapped <= born || mayBeLater => swapped,
            < 7 => born.AddDays(-dice.Between(1, 9)),
            < 8 => new DateOnly(born.Year, 1, 1),
            < 9 => born.AddYears(-1),
            _ => null,
        };
    }

    private void SpoilAddress(PersonRecord record)
    {
        switch (dice.Between(0, 9))
        {
            case < 4:
                record.MoveTo(record.Person.FormerHome);
                break;
            case < 6:
                record.Uprn = string.Empty;
                break;
            case < 7:
                record.Postcode = record.Postcode.Replace(" ", string.Empty, StringComparison.Ordinal);
                break;
            case < 8:
                record.Postcode = string.Empty;
                record.Uprn = string.Empty;
                break;
            default:
                record.Line1 = Abbreviate(record.Line1);
                record.Line2 = string.Empty;
                break;
        }
    }

    private static string Abbreviate(string line) => line
        .Replace("Street", "St", StringComparison.Ordinal)
        .Replace("Road", "Rd", StringComparison.Ordinal)
        .Replace("Avenue", "Ave.", StringComparison.Ordinal)
        .Replace("Flat ", "Flt ", StringComparison.Ordinal)
        .ToUpperInvariant();
}
