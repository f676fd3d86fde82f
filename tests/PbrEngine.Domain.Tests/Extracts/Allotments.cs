using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

/// <summary>A feed that no programme of this repository brings.</summary>
internal static class Allotments
{
    internal static FeedContract Of(string origin)
    {
        var feed = Feed.Parse("allotments");
        return new() { Feed = feed, Origin = origin, Files = [Plots(feed)] };
    }

    private static FileContract Plots(Feed feed) => new()
    {
        Feed = feed,
        Name = "plots.csv",
        Table = "",
        Columns =
        [
            new() { Name = "plot_ref", Kind = ColumnKind.Text, Required = true },
            new() { Name = "size", Kind = ColumnKind.Code, Codes = ["S", "L"] },
            new() { Name = "let_on", Kind = ColumnKind.Day },
        ],
        Key = ["plot_ref"],
        Dating = Dating.Undated,
    };
}
