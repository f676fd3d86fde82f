using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>One information-sharing agreement a feed, in force throughout.</summary>
public static class Agreements
{
    public static string Id(string feed) => $"ISA-2014-{Array.IndexOf(Feeds.All, feed) + 1:000}";

    public static void Write(string file) => File.WriteAllText(
        file,
        "agreements:\n" + string.Concat(Feeds.All.Select(feed =>
            $"  - {{ id: {Id(feed)}, feed: {feed}, gateway: {Gateway(feed)}, "
            + "purposes: [identify, support, monitor], from: 2008-01-01, to: 2099-12-31 }\n")));

    private static string Gateway(string feed) => feed switch
    {
        Feeds.Dwp => "SI 2012/1483 reg 5",
        Feeds.Police => "Crime and Disorder Act 1998 s115",
        _ => "Digital Economy Act 2017 s35",
    };
}
