using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

public sealed class FileMappingReaderTests
{
    private const string Marks = "layout: week, date: W, code: C, code_sets: [{ from: 2024-09-01, present: [P] }]";

    [Fact]
    public void Read_Column_TakesEveryOption()
    {
        var column = Read(
            "housing",
            "arrears.csv",
            "columns: { arrears_pence: { from: Bal, unit: pounds, strip: \"'\", default: \"0\" } }")
            .Mapping!.File("arrears.csv").Column("arrears_pence");

        Assert.Equal(("Bal", true, "'", "0"), (column.From, column.IsPounds, column.Strip, column.Default));
    }

    [Fact]
    public void Read_Dates_HoldForEveryDayColumnButThoseWithTheirOwn()
    {
        var text = "feed: dwp\ndates: dd/MM/yyyy\nfiles:\n"
            + "  benefits.csv: { columns: { ended_on: { from: e, date: yyyyMMdd } } }\n";
        var reading = MappingReader.Read(Encoding.UTF8.GetBytes(text), FeedCatalogue.BuiltIn);
        var file = reading.Mapping!.File("benefits.csv");

        Assert.Equal("dd/MM/yyyy", file.Column("started_on").DateFormat);
        Assert.Equal("yyyyMMdd", file.Column("ended_on").DateFormat);
        Assert.Null(file.Column("benefit").DateFormat);
    }

    [Theory]
    [InlineData("dwp", "benefits.csv", "columns: { colour: x }", "IMP-033 columns.colour")]
    [InlineData("dwp", "benefits.csv", "columns: { benefit: { codes: { A: B } } }", "IMP-032 columns.benefit.from")]
    [InlineData("dwp", "benefits.csv", "columns: { benefit: { from: a, constant: b } }", "IMP-033 columns.benefit")]
    [InlineData("dwp", "benefits.csv", "columns: { benefit: { from: a, unit: euros } }",
        "IMP-033 columns.benefit.unit")]
    [InlineData("dwp", "benefits.csv", "columns: { benefit: { from: a, codes: { A: [B] } } }",
        "IMP-033 columns.benefit.codes.A")]
    [InlineData("dwp", "benefits.csv", "columns: { benefit: { from: a, hue: b } }", "IMP-034 columns.benefit.hue")]
    [InlineData("dwp", "benefits.csv", "attendance_codes: { " + Marks + " }", "IMP-033 attendance_codes")]
    [InlineData("schools", "attendance.csv", "attendance_codes: { " + Marks + " }", "")]
    [InlineData("schools", "attendance.csv", "attendance_codes: { layout: day, date: W, code: C, code_sets: [] }",
        "IMP-033 attendance_codes.layout;IMP-032 attendance_codes.session")]
    [InlineData("schools", "attendance.csv",
        "attendance_codes: { layout: week, date: W, code: C, "
            + "code_sets: [{ from: 2024-09-01, present: [P], authorised: [P] }] }",
        "IMP-033 attendance_codes.code_sets[0].authorised")]
    [InlineData("schools", "attendance.csv",
        "attendance_codes: { layout: week, date: W, code: C, code_sets: [{ from: 2024-09-01 }, { from: 2025-09-01 }] }",
        "IMP-033 attendance_codes.code_sets[1]")]
    public void Read_OneThingWrong_IsNamed(string feed, string file, string body, string expected) => Assert.Equal(
        expected,
        string.Join(';', Read(feed, file, body).Problems.Select(
            p => $"{p.Code} {p.Path.Replace($"files.{file}.", "", StringComparison.Ordinal)}")));

    private static MappingReading Read(string feed, string file, string body) =>
        MappingReader.Read(
            Encoding.UTF8.GetBytes($"feed: {feed}\nfiles:\n  {file}: {{ {body} }}\n"), FeedCatalogue.BuiltIn);
}
