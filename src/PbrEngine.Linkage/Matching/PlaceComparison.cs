using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Where somebody lives, in one comparison: postcode, house, street and town agree or differ together, and
/// taken one by one would count one piece of evidence several times.</summary>
internal sealed class PlaceComparison : IComparison
{
    private const int Different = 1;
    private const int Home = 6;

    private readonly EncodedColumn[] columns;
    private readonly SharedTexts? streets;
    private readonly EncodedColumn? house;
    private readonly SharedTexts? postcode;
    private readonly SharedTexts? localities;
    private readonly EncodedColumn? property;

    public PlaceComparison(PersonTable table)
    {
        columns = [.. table.Columns.Where(c => c.Role is ColumnRole.HouseNumber or ColumnRole.Street
            or ColumnRole.Locality or ColumnRole.Postcode or ColumnRole.Uprn)];
        streets = SharedTexts.Of(Of(table, ColumnRole.Street));
        localities = SharedTexts.Of(Of(table, ColumnRole.Locality));
        house = Of(table, ColumnRole.HouseNumber).FirstOrDefault();
        postcode = SharedTexts.Of(Of(table, ColumnRole.Postcode));
        property = Of(table, ColumnRole.Uprn).FirstOrDefault();
    }

    public string Name => "place";

    public Aspect Aspect => Aspect.Place;

    public double? ChanceOfEqual => null;

    public IReadOnlyList<ComparisonLevel> Levels { get; } =
    [
        ComparisonLevel.Missing,
        new("different", 0.2),
        new("area", 0.05),
        new("near", 0.1),
        new("neighbourhood", 0.1),
        new("street", 0.15),
        new("home", 0.4),
    ];

    public double Frequency(int row) => 0;

    public string? Text(int row)
    {
        string text = string.Join(", ", columns.Where(c => c.Codes[row] >= 0).Select(c => c.Values[c.Codes[row]]));
        return text.Length == 0 ? null : text;
    }

    public int Level(int left, int right)
    {
        Agreement same = property is null ? Agreement.Missing : Number(property, left, right);
        if (same == Agreement.Equal)
        {
            return Home;
        }

        int level = LevelOfAddress(left, right);
        return same == Agreement.Missing ? level : Math.Clamp(level, Different, Home - 1);
    }

    private int LevelOfAddress(int left, int right)
    {
        Agreement street = streets?.Compare(left, right) ?? Agreement.Missing;
        Agreement locality = localities?.Compare(left, right) ?? Agreement.Missing;
        Agreement code = postcode?.Compare(left, right) ?? Agreement.Missing;
        Agreement number = house is null ? Agreement.Missing : Number(house, left, right);
        if (street == Agreement.Missing && locality == Agreement.Missing && code == Agreement.Missing)
        {
            return 0;
        }

        int area = (int)(code > locality ? code : locality);
        int points = Points(street) + Points(locality) + Points(code);
        if (number == Agreement.Equal && points >= 3 && street >= Agreement.Like)
            return Home;
        // A postcode is a street or less (Royal Mail), so that a house of it is one.
        if (number == Agreement.Equal && code == Agreement.Equal && street == Agreement.Missing)
            return Home;
        if (points >= 5 || (street == Agreement.Equal && points >= 3) || (number == Agreement.Equal && points >= 3))
            return 5;
        if (points >= 3 || (points == 2 && (code == Agreement.Equal || street == Agreement.Equal)))
            return 4;
        if (points == 2)
            return 3;
        return points == 1 || area > (int)Agreement.Different ? 2 : 1;
    }

    private static int Points(Agreement agreement) => Math.Max((int)agreement - 1, 0);

    private static EncodedColumn[] Of(PersonTable table, ColumnRole role) =>
        [.. table.Columns.Where(c => c.Role == role)];

    private static Agreement Number(EncodedColumn column, int left, int right)
    {
        (int a, int b) = (column.Codes[left], column.Codes[right]);
        return a < 0 || b < 0 ? Agreement.Missing : a == b ? Agreement.Equal : Agreement.Different;
    }
}
