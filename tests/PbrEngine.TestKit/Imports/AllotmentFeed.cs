using PbrEngine.Domain.Extracts;

namespace PbrEngine.TestKit.Imports;

/// <summary>A feed that no programme of this repository brings: who has which allotment, and what they grew.</summary>
public static class AllotmentFeed
{
    /// <summary>The feed.</summary>
    public static Feed Feed { get; } = Feed.Parse("allotments");

    /// <summary>Its contract.</summary>
    public static FeedContract Contract { get; } = new()
    {
        Feed = Feed,
        Origin = "gardens/v2020-01",
        Files = [Holders(), Lettings(), Harvests()],
        ShrinkPercentMax = 50,
    };

    /// <summary>The built-in feeds and this one.</summary>
    public static FeedCatalogue Catalogue { get; } = FeedCatalogue.BuiltIn.With([Contract]);

    /// <summary>One of its files.</summary>
    public static FileContract File(string name) => Catalogue.Find(Feed, name)!;

    private static FileContract Holders() => new()
    {
        Feed = Feed,
        Name = "holders.csv",
        Table = "",
        Columns =
        [
            Column("holder_ref", ColumnKind.Text) with { Required = true },
            Column("nino", ColumnKind.Nino),
            .. ContractColumns.Person,
        ],
        Key = ["holder_ref"],
        Dating = Dating.Undated,
        PersonRef = "holder_ref",
    };

    private static FileContract Lettings() => new()
    {
        Feed = Feed,
        Name = "lettings.csv",
        Table = "",
        Columns =
        [
            Column("holder_ref", ColumnKind.Text) with { Required = true },
            Column("plot", ColumnKind.Text) with { Required = true },
            Column("size", ColumnKind.Code) with { Codes = ["S", "L"] },
            Column("let_on", ColumnKind.Day) with { Required = true },
            Column("left_on", ColumnKind.PlannedEnd),
        ],
        Key = ["holder_ref", "plot"],
        Dating = Dating.Spell,
        DayColumns = ["let_on", "left_on"],
        Parents = [new("holders.csv", ["holder_ref"], false, true)],
    };

    private static FileContract Harvests() => new()
    {
        Feed = Feed,
        Name = "harvests.csv",
        Table = "",
        Columns =
        [
            Column("holder_ref", ColumnKind.Text) with { Required = true },
            Column("plot", ColumnKind.Text) with { Required = true },
            Column("harvested_on", ColumnKind.Day) with { Required = true },
            Column("baskets", ColumnKind.Count),
            Column("worth_pence", ColumnKind.Pence),
        ],
        Key = ["holder_ref", "plot", "harvested_on"],
        Dating = Dating.Event,
        DayColumns = ["harvested_on"],
        Parents = [new("lettings.csv", ["holder_ref", "plot"], false, false)],
    };

    private static ColumnContract Column(string name, ColumnKind kind) => new() { Name = name, Kind = kind };
}
