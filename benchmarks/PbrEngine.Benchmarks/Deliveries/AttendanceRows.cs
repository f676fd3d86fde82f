using System.Globalization;

namespace PbrEngine.Benchmarks.Deliveries;

/// <summary>
/// Attendance, a row a pupil and term over four years; one row in a hundred is bad in one of several ways.
/// </summary>
internal static class AttendanceRows
{
    internal const int OfEachPupil = 12;

    private const int OneIsBadOf = 100;
    private const int KindsOfBad = 8;

    private static readonly string[] Years = ["2022/23", "2023/24", "2024/25", "2025/26"];
    private static readonly string[] Terms = ["AU", "SP", "SU"];

    internal static IEnumerable<string> Of(int count) =>
        Enumerable.Range(0, count).Select(row => row % OneIsBadOf == OneIsBadOf - 1 ? Bad(row) : Good(row));

    private static string Good(int row)
    {
        var absent = row * 31 % 17;
        return Row(row, PupilRows.Reference(row / OfEachPupil), TermOf(row), "120", Text(absent), Text(row % 5));
    }

    private static string Bad(int row)
    {
        var pupil = PupilRows.Reference(row / OfEachPupil);
        return (row / OneIsBadOf % KindsOfBad) switch
        {
            0 => Row(row, "S9999999", TermOf(row), "120", "4", "1"),
            1 => Row(row, pupil, TermOf(row), "120", "119", "7"),
            2 => Row(row, pupil, "XX", "120", "4", "1"),
            3 => Row(row, pupil, TermOf(row), "many", "4", "1"),
            4 => Row(row, "", TermOf(row), "120", "4", "1"),
            5 => Row(row, pupil, TermOf(row), "120", "-4", "1"),
            6 => Row(row, pupil, TermOf(row), "120", "4", "1") + ",more",
            // The row before says it already.
            _ => Good(row - 1),
        };
    }

    private static string TermOf(int row) => Terms[row % Terms.Length];

    private static string Row(
        int row, string pupil, string term, string possible, string authorised, string unauthorised)
    {
        var school = 900_000 + row / OfEachPupil % 120;
        var year = Years[row / Terms.Length % Years.Length];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pupil},{school},{year},{term},{possible},{authorised},{unauthorised},0,LIVE");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
