using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>
/// Twelve families of the expanded programme without a fault, one delivery a feed; some are paid, some not. Nothing
/// happens after 15 May 2017, so that the same rows may be delivered on 31 May too.
/// </summary>
public static class GoodTree
{
    public const string AsAt = "2017-06-30";
    public const string Earlier = "2017-05-31";
    public const int Families = 12;

    public static IReadOnlyList<GoodDelivery> Make(string day = AsAt) => [.. Feeds.All.Select(feed => Of(feed, day))];

    public static GoodDelivery Of(string feed, string day = AsAt)
    {
        var delivery = new GoodDelivery(feed, day);
        for (var family = 1; family <= Families; family++)
        {
            Add(delivery, family);
        }

        return delivery;
    }

    private static void Add(GoodDelivery to, int family)
    {
        var (f, adult, child) = ($"{family:00}", Adult(family), Child(family));
        switch (to.Feed)
        {
            case Feeds.EarlyHelp:
                EarlyHelp(to, family, f);
                break;
            case Feeds.Schools:
                Schools(to, family, f, child);
                break;
            case Feeds.Police:
                to.Add("people.csv", $"N{f},{Identifiers.PncId(family)},{adult}");
                to.Add(
                    "offences.csv",
                    $"O{f},N{f},TH68001,2016-08-0{1 + (family % 5)},CONVICTED,2016-09-1{family % 9}");
                var month = family % 4 == 0 ? "2017-04" : "2016-08";
                to.Add("incidents.csv", $"I{f},N{f},ASB,NUISANCE,SUSPECT,{month}-0{1 + (family % 5)}");
                break;
            case Feeds.Dwp:
                to.Add("claimants.csv", $"C{f},{Identifiers.Nino(family)},{adult},MATCHED");
                var ended = family % 3 == 0 ? "" : "2016-11-20";
                to.Add("benefits.csv", $"C{f},JSA,,2015-02-0{1 + (family % 7)},{ended}");
                break;
            case Feeds.Housing:
                to.Add("tenants.csv", $"Y{f},T{f},TENANT,2014-05-01,,{adult}");
                to.Add("actions.csv", $"H{f},Y{f},T{f},ASB_CASE,2016-10-0{1 + (family % 7)}");
                to.Add("arrears.csv", $"Y{f},2017-03-31,{family}000");
                break;
            default:
                to.Add("children.csv", $"K{f},{Identifiers.NhsNumber(family)},{Identifiers.Upn(family)},{child}");
                to.Add("statuses.csv", $"K{f},CIN,2016-02-0{1 + (family % 7)},2016-11-15");
                break;
        }
    }

    private static void EarlyHelp(GoodDelivery to, int family, string f)
    {
        to.Add("families.csv", $"F{f},expanded,2016-10-01,,2016-12-01,2016-12-05,Worker {f},2016-12-31,N,");
        to.Add("members.csv", $"F{f},F{f}A,parent,Y,Y,2014-01-01,,{Adult(family)},{Identifiers.Nino(family)},,");
        to.Add("members.csv", $"F{f},F{f}C,child,Y,N,2014-01-01,,{Child(family)},,{Identifiers.Upn(family)},"
            + Identifiers.NhsNumber(family));
        to.Add("needs.csv", $"F{f},F{f}A,health,2016-10-05,referral,2016-12-2{family % 5},positive");
        var closure = family % 5 == 0 ? "not_positive" : "positive";
        to.Add("needs.csv", $"F{f},,crime,2016-10-05,referral,2017-03-01,{closure}");
        to.Add("work_evidence.csv", $"F{f}A,training,2017-02-0{1 + (family % 7)},,,");
    }

    private static void Schools(GoodDelivery to, int family, string f, string child)
    {
        to.Add("pupils.csv", $"P{f},{Identifiers.Upn(family)},{child}");
        to.Add("placements.csv", $"P{f},SCHOOL,8014001,N,2013-09-01,");
        to.Add("attendance.csv", $"P{f},8014001,2015/16,SU,120,{family % 6},{family % 4},0,LIVE");
        to.Add("attendance.csv", $"P{f},8014001,2016/17,AU,130,{family % 5},{family % 3},0,LIVE");
        to.Add("attendance.csv", $"P{f},8014001,2016/17,SP,110,{family % 4},{family % 2},0,LIVE");
        to.Add("exclusions.csv", $"P{f},8014001,SUSP,2017-01-1{family % 9},2,,N");
    }

    private static string Adult(int family) => Person(family, "Ottoline", $"1984-03-{family + 3:00}", "F");

    private static string Child(int family) => Person(family, "Peregrine", $"2006-05-{family + 7:00}", "M");

    private static string Person(int family, string forename, string born, string sex) =>
        $"{forename}{(char)('a' + family)},{RowPatterns.SurnameMark}{Syllables[family % 4]}"
        + $"{(char)('a' + (family * 5 % 26))}{Syllables[family * 7 % 5]},{born},{sex},"
        + $"{family} Marsh Lane,,Bristol,BS{1 + (family % 8)} 4N{"ABDEFGHJLNPQRSTU"[family]},{10_000_100 + family}";

    private static readonly string[] Syllables = ["orbit", "umbel", "astro", "ekla", "ippen"];
}
