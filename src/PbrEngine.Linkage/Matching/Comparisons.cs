using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>The comparisons that the columns of a table allow.</summary>
internal static class Comparisons
{
    public static IReadOnlyList<IComparison> Of(PersonTable table)
    {
        EncodedColumn? forename = table.Columns.FirstOrDefault(c => c.Role == ColumnRole.Forename);
        EncodedColumn? surname = table.Columns.FirstOrDefault(c => c.Role == ColumnRole.Surname);
        var comparisons = new List<IComparison>();
        foreach (EncodedColumn column in table.Columns)
        {
            IComparison? one = column.Role switch
            {
                ColumnRole.Forename when column == forename => new NameComparison(column, surname, isSurname: false),
                ColumnRole.Surname when column == surname => new NameComparison(column, forename, isSurname: true),
                ColumnRole.BirthDate => new DateComparison(column),
                ColumnRole.Sex => new ExactComparison(column),
                ColumnRole.Identifier => new IdentifierComparison(column, Aspect.Number),
                ColumnRole.Email or ColumnRole.Phone => new IdentifierComparison(column, Aspect.Contact),
                ColumnRole.MiddleName => new TextComparison(column, Aspect.MiddleName),
                ColumnRole.Other => new TextComparison(column, Aspect.Text),
                _ => null,
            };
            if (one is not null)
            {
                comparisons.Add(one);
            }
        }

        if (table.Columns.Any(c => c.Role is ColumnRole.Postcode or ColumnRole.Street or ColumnRole.Locality
            or ColumnRole.Uprn))
        {
            comparisons.Add(new PlaceComparison(table));
        }

        return comparisons;
    }
}
