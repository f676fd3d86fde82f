using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A good agreement a feed, and some for schools that don't allow what a delivery asks.</summary>
public static class Agreed
{
    public const string Ended = "ISA-2010-900";
    public const string NotYet = "ISA-2018-901";
    public const string IdentifyOnly = "ISA-2014-902";
    public const string ResearchOnly = "ISA-2014-903";
    public const string Unheard = "ISA-1999-999";

    public static string Id(string feed) => $"ISA-2014-{Array.IndexOf(Feeds.All, feed) + 1:000}";

    public static string Yaml() =>
        "agreements:\n" + string.Concat(Feeds.All.Select(feed => Line(Id(feed), feed, "identify, support, monitor")))
        + Line(Ended, Feeds.Schools, "identify, support, monitor", "2010-01-01", "2016-12-31")
        + Line(NotYet, Feeds.Schools, "identify, support, monitor", "2018-01-01", "2020-12-31")
        + Line(IdentifyOnly, Feeds.Schools, "identify")
        + Line(ResearchOnly, Feeds.Schools, "research");

    private static string Line(
        string id, string feed, string purposes, string from = "2008-01-01", string to = "2099-12-31") =>
        $"  - {{ id: {id}, feed: {feed}, gateway: Crime and Disorder Act 1998 s115, purposes: [{purposes}], "
        + $"from: {from}, to: {to} }}\n";
}
