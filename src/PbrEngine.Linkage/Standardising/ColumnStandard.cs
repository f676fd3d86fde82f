using System.Globalization;
using PbrEngine.Linkage.Normalising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>How the texts of a column are brought into comparable form.</summary>
internal sealed class ColumnStandard
{
    private readonly Func<string, StandardParts> read;
    private readonly bool isName;

    private ColumnStandard(IReadOnlyList<ColumnRole> parts, Func<string, StandardParts> read, DayOrder order = default)
    {
        Parts = parts;
        Order = order;
        this.read = read;
        isName = parts[0] is ColumnRole.Forename or ColumnRole.Surname or ColumnRole.MiddleName;
    }

    /// <summary>What the parts of a text are. The first is the column's own, the others are by-catch.</summary>
    public IReadOnlyList<ColumnRole> Parts { get; }

    /// <summary>Of dates, the column's order of day and month.</summary>
    public DayOrder Order { get; }

    /// <summary>The parts of a stated text.</summary>
    public StandardParts Read(string stated) => NotStated.Is(stated, isName) ? default : read(stated);

    /// <summary>The standard of a role. Of dates the column decides which number is the day.</summary>
    public static ColumnStandard Of(ColumnRole role, RawColumn column) => role switch
    {
        ColumnRole.Forename => new([role, ColumnRole.MiddleName], OfForenames),
        ColumnRole.MiddleName => new([role], stated => new(MiddleNames(NameParts.OfForenames(stated)))),
        ColumnRole.Surname => new([role], stated => new(NameParts.OfSurname(stated).Surname)),
        ColumnRole.FullName => new([ColumnRole.Forename, ColumnRole.MiddleName, ColumnRole.Surname], OfFullName),
        ColumnRole.BirthDate => OfDates(DayOrder.Of(column)),
        ColumnRole.Street => new([role, ColumnRole.HouseNumber, ColumnRole.Postcode], OfAddress),
        ColumnRole.HouseNumber => new([role], stated => new(AddressParts.HouseOnly(stated))),
        ColumnRole.Locality or ColumnRole.Region => new([role], stated => new(StandardTexts.Place(stated))),
        ColumnRole.Postcode => new([role], stated => new(StandardTexts.Postcode(stated))),
        ColumnRole.Sex => new([role], stated => new(StandardTexts.Sex(stated))),
        ColumnRole.Email => new([role], stated => new(StandardTexts.Email(stated))),
        ColumnRole.Phone => new([role], stated => new(StandardTexts.Phone(stated))),
        ColumnRole.Uprn => new([role], stated => new(StandardUprn.Parse(stated))),
        ColumnRole.Identifier => new([role], stated => new(StandardTexts.Identifier(stated))),
        _ => new([role], stated => new(StandardTexts.Words(stated))),
    };

    private static StandardParts OfForenames(string stated)
    {
        var parts = NameParts.OfForenames(stated);
        return new(parts.Forename, parts.Further);
    }

    private static StandardParts OfFullName(string stated)
    {
        var parts = NameParts.OfFullName(stated);
        return new(parts.Forename, parts.Further, parts.Surname);
    }

    private static StandardParts OfAddress(string stated)
    {
        var parts = AddressParts.Of(stated);
        return new(parts.Street, parts.House, parts.Postcode);
    }

    private static string? MiddleNames(NameParts parts) =>
        parts.Further is null ? parts.Forename : parts.Forename + " " + parts.Further;

    private static ColumnStandard OfDates(DayOrder order) => new(
        [ColumnRole.BirthDate],
        stated => new(DateText.TryRead(stated, out StatedDate date)
            ? date.Resolve(order.IsDayFirst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null),
        order);
}
