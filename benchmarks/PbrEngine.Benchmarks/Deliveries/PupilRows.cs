using System.Globalization;
using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Benchmarks.Deliveries;

/// <summary>Pupils with every identity column filled; one pupil number in a hundred fails its check.</summary>
internal static class PupilRows
{
    private const int OneIsBadOf = 100;

    private static readonly string[] Forenames =
        ["Aisha", "Ben", "Chloe", "Daniel", "Ella", "Farhan", "Grace", "Harry", "Imogen", "Jack", "Zoë", "Noor"];

    private static readonly string[] Surnames =
        ["Smith", "Jones", "Patel", "Williams", "Brown", "Khan", "Taylor", "O'Neill", "Davies", "Evans", "Okafor"];

    internal static string Reference(int pupil) => string.Create(CultureInfo.InvariantCulture, $"S{pupil:D7}");

    internal static IEnumerable<string> Of(int count) => Enumerable.Range(0, count).Select(Row);

    private static string Row(int pupil)
    {
        var born = new DateOnly(2010, 1, 1).AddDays(pupil * 7 % 3000);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Reference(pupil)},{PupilNumber(pupil)},{Forenames[pupil % Forenames.Length]},"
            + $"{Surnames[pupil / 3 % Surnames.Length]},{born:yyyy-MM-dd},{(pupil % 2 == 0 ? 'F' : 'M')},"
            + $"{pupil % 180 + 1} Mill Lane,,Northshire,NS{pupil % 20 + 1} {pupil % 9 + 1}AB,{10_000_000_000 + pupil}");
    }

    private static string PupilNumber(int pupil)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"801{2000 + pupil % 100:D4}{pupil % 100_000:D5}");
        var isRight = pupil % OneIsBadOf != 0;
        return "ABCDEFGHJKLMNPQRTUVWXYZ".Select(letter => letter + body).First(n => Upn.TryParse(n, out _) == isRight);
    }
}
