using System.Globalization;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>One valid row a file, made unlike any other by a number; a case changes only what it is about.</summary>
public static class RowPatterns
{
    /// <summary>Every surname begins with it, so that a leak into logs or messages is seen.</summary>
    public const string SurnameMark = "Zyxw";

    private const string Person = "Qorra,{s},{b},F,{n} Long Row,,Bristol,BS1 4ND,";

    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["families.csv"] = "FX{n},expanded,2016-10-01,,,,,,N,",
        ["members.csv"] = "F01,MX{n},other_adult,Y,N,2015-01-01,," + Person + ",,,",
        ["needs.csv"] = "F01,,health,{d},referral,,",
        ["work_evidence.csv"] = "F01A,training,{d},,,",
        ["pupils.csv"] = "PX{n},," + Person,
        ["placements.csv"] = "P01,SCHOOL,8014{n},N,{d},",
        ["attendance.csv"] = "P01,8014{n},2015/16,AU,100,1,1,0,LIVE",
        ["exclusions.csv"] = "P01,8014001,SUSP,{d},2,,N",
        ["people.csv"] = "NX{n},," + Person,
        ["offences.csv"] = "OX{n},N01,,{d},NFA,{d}",
        ["incidents.csv"] = "IX{n},N01,ASB,NUISANCE,WITNESS,{d}",
        ["claimants.csv"] = "CX{n},," + Person + ",MATCHED",
        ["benefits.csv"] = "C01,CA,,{d},",
        ["tenants.csv"] = "Y01,TX{n},OCCUPANT,{d},," + Person,
        ["actions.csv"] = "HX{n},Y01,,NSP_ARREARS,{d}",
        ["arrears.csv"] = "Y01,{d},100",
        ["children.csv"] = "KX{n},,," + Person,
        ["statuses.csv"] = "K01,CIN,{d},",
    };

    public static string Make(string file, int number, params (string Column, string Value)[] changes)
    {
        var columns = TreeColumns.Of(file);
        var values = Rows[file].Split(',').Select(v => Fill(v, number)).ToArray();
        foreach (var (column, value) in changes)
        {
            values[Array.IndexOf(columns, column)] = value;
        }

        return string.Join(',', values);
    }

    private static string Fill(string value, int number) => value
        .Replace("{n}", number.ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{d}", RowBook.Day(new DateOnly(2014, 1, 1).AddDays(number)), StringComparison.Ordinal)
        .Replace("{b}", RowBook.Day(new DateOnly(2006, 1, 1).AddDays(number)), StringComparison.Ordinal)
        .Replace("{s}", SurnameMark + Letters(number), StringComparison.Ordinal);

    private static string Letters(int number) => string.Concat(
        (char)('a' + (number % 7 * 3)), (char)('a' + (number / 7 % 26)), (char)('a' + (number * 11 % 26)), "by");
}
