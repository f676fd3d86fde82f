using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class MarkRowTests
{
    [Theory]
    [InlineData(2025, SchoolTermName.Autumn, "P1||2025/26|AU|0|0|0|0|")]
    [InlineData(1999, SchoolTermName.Spring, "P1||1999/00|SP|0|0|0|0|")]
    [InlineData(2025, SchoolTermName.Summer, "P1||2025/26|SU|0|0|0|0|")]
    public void Item_OfATerm_IsAnAttendanceRowWithoutSessions(int year, SchoolTermName term, string expected)
    {
        var contract = Contracts.Get(Feed.Schools, "attendance.csv");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("P1\n"));
        using var reader = new CsvRecordReader(stream, CsvOptions.Default);
        reader.Read();
        var sources = contract.Columns.Select((_, i) => new ColumnSource(i == 0 ? 0 : -1, new() { From = "h" }));
        var row = new MarkRow(contract, new BoundRow(reader, [.. sources]));

        row.Set(new SchoolTerm(year, term));

        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, 9).Select(i => new string(row[i]))));
    }
}
