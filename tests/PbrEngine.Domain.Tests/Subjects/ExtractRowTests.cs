using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Subjects;

public sealed class ExtractRowTests
{
    private static readonly FileContract File = new()
    {
        Feed = Feed.Parse("allotments"),
        Name = "plots.csv",
        Table = "",
        Columns =
        [
            Column("plot", ColumnKind.Text), Column("let_on", ColumnKind.Day),
            Column("left_on", ColumnKind.PlannedEnd), Column("beds", ColumnKind.Count),
            Column("fenced", ColumnKind.Code) with { Codes = ["Y", "N"] },
        ],
        Key = ["plot"],
        Dating = Dating.Spell,
        DayColumns = ["let_on", "left_on"],
    };

    [Fact]
    public void Columns_Stated_AreReadByName()
    {
        var row = Row("9", "2020-02-29", "2020-03-01", 4L, "Y");

        Assert.Equal(("9", "9", 4L), (row.Text("plot"), row.Required("plot"), row.Number("beds")));
        Assert.Equal(new DateOnly(2020, 2, 29), row.Day("let_on"));
        Assert.Equal(new DateSpan(new(2020, 2, 29), new(2020, 3, 1)), row.Spell("let_on", "left_on"));
        Assert.True(row.Flag("fenced"));
        Assert.Equal(("9", 3), (row.Key, row.Source.Line));
    }

    [Fact]
    public void Columns_NotStated_AreNothing()
    {
        var row = Row("9", "2020-02-29", null, null, "N");

        Assert.Null(row.Day("left_on"));
        Assert.Null(row.Number("beds"));
        Assert.False(row.Flag("fenced"));
        Assert.Equal(DateOnly.MaxValue, row.Spell("let_on", "left_on").To);
        Assert.Throws<InvalidOperationException>(() => row.Required("left_on"));
        Assert.Throws<InvalidOperationException>(() => row.RequiredDay("left_on"));
        Assert.Throws<ArgumentException>(() => row.Text("shed"));
    }

    private static ColumnContract Column(string name, ColumnKind kind) => new() { Name = name, Kind = kind };

    private static ExtractRow Row(params object?[] values) => new(File, values, "9", new(255, 1, 3));
}
