using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class RowColumnsTests
{
    private static readonly FileContract Attendance = Contracts.Get(Feed.Schools, "attendance.csv");
    private static readonly FileContract Placements = Contracts.Get(Feed.Schools, "placements.csv");

    [Fact]
    public void Count_NotStated_IsNone()
    {
        var row = Row("attendance: pupil_ref=P1 academic_year=2025/26 term=SU possible=9 unresolved=2", Attendance);
        var columns = new RowColumns(Attendance);
        Assert.Equal((9, 0, 2), (Count("possible"), Count("authorised"), Count("unresolved")));

        int Count(string column) => columns.Count(column)(row);
    }

    [Theory]
    [InlineData(" because_of_exclusion=Y", true)]
    [InlineData(" because_of_exclusion=N", false)]
    [InlineData("", false)]
    public void Flag_OnlyY_IsYes(string stated, bool yes)
    {
        var row = Row("placements: pupil_ref=P1 kind=PRU from=2026-01-01" + stated, Placements);
        Assert.Equal(yes, new RowColumns(Placements).Flag("because_of_exclusion")(row));
    }

    [Fact]
    public void Spell_NoEnd_IsOpen()
    {
        var row = Row("placements: pupil_ref=P1 kind=PRU from=2026-01-01", Placements);
        var columns = new RowColumns(Placements);
        Assert.Equal(DateSpan.Open(A.Day("2026-01-01"), null), columns.Spell("from", "to")(row));
        Assert.Null(columns.Day("to")(row));
        Assert.Null(columns.Text("school")(row));
    }

    /// <summary>
    /// The file by its place among all contracts, the
    /// content, and the line with the header as line 1.
    /// </summary>
    [Fact]
    public void Source_Row_IsItsVeryLine()
    {
        var row = Row("placements: pupil_ref=P1 kind=PRU from=2026-01-01", Placements);
        var source = new RowColumns(Placements).Source(row);
        Assert.Equal(Placements, Contracts.All[source.FileIndex]);
        Assert.Equal((row.ContentId, 2), (source.ContentId, source.Line));
    }

    private static StoredRow Row(string row, FileContract file) => new StoreBench()
        .Deliver(Feed.Schools, "2026-10-31", "2020-01-01", "2026-10-31", row)
        .Rows("2026-10-31")
        .Of(file)
        .Single();
}
