using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class ColumnReportTests
{
    [Fact]
    public void Of_AColumn_CountsAndRanks()
    {
        var report = ColumnReport.Of(
            EncodingTests.Column("b", "a", "", "b", "c", "d", "e", "f", "f", "f"), 1, 2);
        Assert.Equal((10, 9, 6, 0.9), (report.Rows, report.StatedRows, report.DistinctValues, report.Completeness));
        Assert.Equal((1, 2), (report.UnreadableRows, report.PlaceholderRows));
        Assert.Equal(
            [new("f", 3), new("b", 2), new("a", 1), new("c", 1), new ValueCount("d", 1)], report.Top);
    }
}
