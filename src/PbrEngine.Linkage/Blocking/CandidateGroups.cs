using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Blocking;

/// <summary>Finds the groups of rows that exact agreement would link, most trusted first.</summary>
/// <remarks>Order: identifier with name and date of birth; identifier alone; name, date of birth and postcode; name,
/// date of birth and property. Within identifiers by kind and value, elsewhere by smallest key. What is joined early
/// holds back what comes later, so that this order is part of the result.</remarks>
internal static class CandidateGroups
{
    private const double IdentifierNameDobBits = 50;
    private const double IdentifierBits = 30;

    // A slip in the sex is likelier than two people of one full name, one day of birth and one address.
    private static readonly CandidateBasis NameDobPostcode = new(LinkBasis.NameDobPostcode, 28, OutweighsSex: true);
    private static readonly CandidateBasis FirstNameDobPostcode = new(LinkBasis.FirstNameDobPostcode, 26);
    private static readonly CandidateBasis NameDobUprn = new(LinkBasis.NameDobUprn, 24, OutweighsSex: true);
    private static readonly CandidateBasis FirstNameDobUprn = new(LinkBasis.FirstNameDobUprn, 22);

    public static IEnumerable<CandidateGroup> InOrderOfTrust(StandardTable table) =>
        ByIdentifierNameAndBirth(table)
            .Concat(ByIdentifier(table))
            .Concat(ByNameAndPlace(table, NameDobPostcode, row => row.Forenames, row => row.Postcode))
            .Concat(ByNameAndPlace(table, FirstNameDobPostcode, row => row.FirstForename, row => row.Postcode))
            .Concat(ByNameAndPlace(table, NameDobUprn, row => row.Forenames, row => row.Uprn)
                .Where(group => LacksPostcode(table, group)))
            .Concat(ByNameAndPlace(table, FirstNameDobUprn, row => row.FirstForename, row => row.Uprn)
                .Where(group => LacksPostcode(table, group)));

    private static IEnumerable<CandidateGroup> ByIdentifierNameAndBirth(StandardTable table)
    {
        var groups = new RowsByKey<(int Identifier, (int, int, int) Profile)>();
        for (int row = 0; row < table.Count; row++)
        {
            if (table[row].HasNameAndBirth)
            {
                foreach (int identifier in table.Identifiers.Of(row))
                {
                    groups.Add((identifier, table[row].Profile), row);
                }
            }
        }

        return groups.Shared.OrderBy(group => group.Key.Identifier).ThenBy(group => group.Rows[0])
            .Select(group => OfIdentifier(table, group.Key.Identifier, group.Rows, nameAndBirthEqual: true));
    }

    private static IEnumerable<CandidateGroup> ByIdentifier(StandardTable table)
    {
        var groups = new RowsByKey<int>();
        for (int row = 0; row < table.Count; row++)
        {
            foreach (int identifier in table.Identifiers.Of(row))
            {
                groups.Add(identifier, row);
            }
        }

        return groups.Shared.OrderBy(group => group.Key)
            .Select(group => OfIdentifier(table, group.Key, group.Rows, nameAndBirthEqual: false));
    }

    private static CandidateGroup OfIdentifier(
        StandardTable table, int identifier, List<int> rows, bool nameAndBirthEqual)
    {
        string code = LinkBasis.Identifier(table.Identifiers.Kind(identifier));
        double weight = nameAndBirthEqual ? IdentifierNameDobBits : IdentifierBits;
        return new CandidateGroup(new CandidateBasis(code, weight, nameAndBirthEqual), rows);
    }

    private static IEnumerable<CandidateGroup> ByNameAndPlace(
        StandardTable table, CandidateBasis basis, Func<StandardRecord, int> name, Func<StandardRecord, int> place)
    {
        var groups = new RowsByKey<(int Name, int Surname, int BornOn, int Place)>();
        for (int row = 0; row < table.Count; row++)
        {
            StandardRecord stated = table[row];
            if (stated.HasNameAndBirth && place(stated) != TextPool.None)
            {
                groups.Add((name(stated), stated.Surname, stated.BornOn, place(stated)), row);
            }
        }

        return groups.Shared.OrderBy(group => group.Rows[0]).Select(group => new CandidateGroup(basis, group.Rows));
    }

    // Two different postcodes of one property are no reason to link: only a postcode not stated is.
    private static bool LacksPostcode(StandardTable table, CandidateGroup group) =>
        group.Rows.Any(row => table[row].Postcode == TextPool.None);
}
