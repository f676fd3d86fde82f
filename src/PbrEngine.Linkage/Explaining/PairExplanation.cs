using System.Globalization;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Explaining;

/// <summary>Sets two records' standardised values side by side.</summary>
internal static class PairExplanation
{
    public static IReadOnlyList<ComparedField> Of(StandardTable table, int leftRow, int rightRow)
    {
        StandardRecord left = table[leftRow];
        StandardRecord right = table[rightRow];
        var fields = new List<ComparedField>();
        Add(fields, "forenames", table.Text(left.Forenames), table.Text(right.Forenames));
        if (fields is [{ Level: AgreementLevel.Different }] && left.FirstForename == right.FirstForename)
        {
            fields[0] = fields[0] with { Level = AgreementLevel.FirstEqual };
        }

        Add(fields, "surname", table.Text(left.Surname), table.Text(right.Surname));
        Add(fields, "date_of_birth", Date(left.BornOn), Date(right.BornOn));
        Add(fields, "sex", Sex(left.Sex), Sex(right.Sex));
        Add(fields, "postcode", table.Text(left.Postcode), table.Text(right.Postcode));
        Add(fields, "uprn", table.Text(left.Uprn), table.Text(right.Uprn));
        AddIdentifiers(fields, table.Identifiers, leftRow, rightRow);
        return fields;
    }

    private static void Add(List<ComparedField> fields, string field, string? left, string? right)
    {
        if (left is not null || right is not null)
        {
            bool equal = string.Equals(left, right, StringComparison.Ordinal);
            fields.Add(Compared(field, left, right, equal));
        }
    }

    private static void AddIdentifiers(
        List<ComparedField> fields, IdentifierTable identifiers, int leftRow, int rightRow)
    {
        if (identifiers.Of(leftRow).IsEmpty && identifiers.Of(rightRow).IsEmpty)
        {
            return;
        }

        int[] lefts = identifiers.Of(leftRow).ToArray();
        int[] rights = identifiers.Of(rightRow).ToArray();
        foreach (string kind in lefts.Union(rights).Order().Select(identifiers.Kind).Distinct(StringComparer.Ordinal))
        {
            string? left = Values(identifiers, lefts, kind);
            string? right = Values(identifiers, rights, kind);
            bool equal = lefts.Intersect(rights).Any(number => identifiers.Kind(number) == kind);
            fields.Add(Compared("identifier:" + kind, left, right, equal));
        }
    }

    private static ComparedField Compared(string field, string? left, string? right, bool equal)
    {
        string level = equal ? AgreementLevel.Equal : AgreementLevel.Different;
        return new ComparedField
        {
            Field = field,
            Left = left,
            Right = right,
            Level = left is null || right is null ? AgreementLevel.Missing : level,
        };
    }

    private static string? Values(IdentifierTable identifiers, int[] numbers, string kind)
    {
        string[] values = numbers.Where(number => identifiers.Kind(number) == kind).Select(identifiers.Value).ToArray();
        return values.Length == 0 ? null : string.Join(',', values);
    }

    private static string? Date(int dayNumber) => dayNumber == TextPool.None
        ? null
        : DateOnly.FromDayNumber(dayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Sex(char sex) => sex switch { 'F' => "F", 'M' => "M", _ => null };
}
