using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>A raw column in comparable form, and what was lost on the way.</summary>
/// <param name="Own">What the column itself says; null where nothing is left, or all is by-catch.</param>
/// <param name="Others">By-catch, such as the surnames of a column of full names.</param>
/// <param name="UnreadableRows">Rows that state something that can't be read.</param>
/// <param name="PlaceholderRows">Rows that state what stands for "not known".</param>
/// <param name="Warnings">What somebody should look at.</param>
internal sealed record StandardisedColumn(
    EncodedColumn? Own, IReadOnlyList<EncodedColumn> Others, int UnreadableRows, int PlaceholderRows,
    IReadOnlyList<string> Warnings)
{
    private const double UnreadableShareMax = 0.01;
    private const string Missing = "; they count as missing.";

    /// <summary>Standardises a column: each distinct text once.</summary>
    public static StandardisedColumn Of(RawColumn raw, ColumnRole role)
    {
        var standard = ColumnStandard.Of(role, raw);
        StandardParts[] parts = Array.ConvertAll(raw.Texts, standard.Read);
        int unreadable = 0;
        for (int code = 0; code < parts.Length; code++)
        {
            unreadable += parts[code].IsEmpty ? raw.Counts[code] : 0;
        }

        EncodedColumn?[] columns = [.. standard.Parts.Select((part, at) => Encoding.Of(
            standard.Parts[0] == role && at == 0 ? raw.Name : $"{raw.Name}:{ColumnRoleNames.Of(part)}", part, raw,
            Array.ConvertAll(parts, one => one[at])))];
        EncodedColumn? own = standard.Parts[0] == role ? columns[0] : null;
        int stated = own?.Counts.Sum() ?? 0;
        own = own is null ? null : Encoding.Without(own, Placeholders.In(own));
        int placeholders = stated - (own?.Counts.Sum() ?? 0);
        return new(own, [.. columns.Skip(own is null && standard.Parts[0] != role ? 0 : 1).OfType<EncodedColumn>()],
            unreadable, placeholders, WarningsOf(raw, role, standard.Order, unreadable, placeholders));
    }

    private static List<string> WarningsOf(
        RawColumn raw, ColumnRole role, DayOrder order, int unreadable, int placeholders)
    {
        var warnings = new List<string>();
        int rows = raw.Codes.Length;
        if (unreadable > UnreadableShareMax * rows)
        {
            warnings.Add(FormattableString.Invariant(
                $"{raw.Name}: {unreadable} of {rows} rows state something that can't be read as ")
                + ColumnRoleNames.Of(role) + Missing);
        }

        if (placeholders > 0)
        {
            warnings.Add(FormattableString.Invariant(
                $"{raw.Name}: {placeholders} of {rows} rows state a value that stands for \"not known\"") + Missing);
        }

        if (order.ContraryRows > 0)
        {
            string first = order.IsDayFirst ? "month" : "day";
            warnings.Add(FormattableString.Invariant(
                $"{raw.Name}: {order.ContraryRows} rows write the {first} first, unlike the others") + Missing);
        }

        return warnings;
    }
}
