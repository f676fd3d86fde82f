using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Subjects;

namespace PbrEngine.Domain.Tests.Subjects;

public sealed class SubjectRowsTests
{
    private static readonly FileContract Plots = new()
    {
        Feed = Feed.Parse("allotments"),
        Name = "plots.csv",
        Table = "",
        Columns = [new() { Name = "plot", Kind = ColumnKind.Text }],
        Key = ["plot"],
        Dating = Dating.Undated,
    };

    /// <summary>Rows come in no order from the store; a programme's answer must not hang on that.</summary>
    [Fact]
    public void Of_Rows_AreInOrderOfKey()
    {
        var rows = new SubjectRows(
            (feed, file) => [Row(feed, file, "B"), Row(feed, file, "a"), Row(feed, file, "A")],
            (feed, reference) => $"{feed.Code()}-{reference}");

        Assert.Equal(["A", "B", "a"], rows.Of("allotments", "plots.csv").Select(r => r.Key));
        Assert.Equal("allotments-H1", rows.PersonOf("allotments", "H1"));
    }

    private static ExtractRow Row(Feed feed, string file, string key)
    {
        Assert.Equal((Plots.Feed, Plots.Name), (feed, file));
        return new(Plots, [key], key, new(255, 1, 2));
    }
}
