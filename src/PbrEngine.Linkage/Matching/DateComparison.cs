using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Dates of birth.</summary>
internal sealed class DateComparison : SingleColumn
{
    private const int Different = 1;
    private const int WithinYear = 2;
    private const int OnePart = 3;
    private const int WithinMonth = 4;
    private const int YearOnly = 5;
    private const int Slip = 6;

    private readonly int[] dayNumbers;
    private readonly int[] days;

    public DateComparison(EncodedColumn column)
        : base(column, isSharedInHouseholds: false, usesFrequency: true)
    {
        dayNumbers = [.. column.Values.Select(v => DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .DayNumber)];
        days = [.. column.Values.Select(v => int.Parse(v.Replace("-", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture))];
    }

    public override IReadOnlyList<ComparisonLevel> Levels { get; } =
    [
        ComparisonLevel.Missing,
        new("different", 0.02),
        new("within_year", 0.01),
        new("one_part_off", 0.025),
        new("within_month", 0.01),
        new("year_only", 0.01),
        new("slip", 0.055),
        new("equal", 0.87, IsEqual: true),
    ];

    protected override int LevelOf(int low, int high)
    {
        int a = days[low];
        int b = days[high];
        (int yearA, int monthA, int dayA) = (a / 10000, a / 100 % 100, a % 100);
        (int yearB, int monthB, int dayB) = (b / 10000, b / 100 % 100, b % 100);
        bool isYear = yearA == yearB;
        if (isYear && (a % 10000 == 101 || b % 10000 == 101))
        {
            return YearOnly;
        }

        if ((isYear && dayA == monthB && monthA == dayB) || DigitsOff(a, b) == 1 || IsTransposed(a, b))
        {
            return Slip;
        }

        int parts = (isYear ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
        int apart = Math.Abs(dayNumbers[low] - dayNumbers[high]);
        return apart <= 31 ? WithinMonth : parts == 2 ? OnePart : apart <= 366 ? WithinYear : Different;
    }

    private static int DigitsOff(int a, int b)
    {
        int off = 0;
        for (; a != b; a /= 10, b /= 10)
        {
            off += a % 10 == b % 10 ? 0 : 1;
        }

        return off;
    }

    // Two neighbouring digits have changed places.
    private static bool IsTransposed(int a, int b)
    {
        while (a % 10 == b % 10)
        {
            (a, b) = (a / 10, b / 10);
        }

        return a / 100 == b / 100 && a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
    }
}
