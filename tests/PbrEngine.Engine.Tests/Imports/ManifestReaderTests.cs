using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class ManifestReaderTests
{
    private const string Good =
        """
        feed: schools
        supplier: Northbridge Council education data team
        extract_date: 2026-10-31      # current as of this day
        coverage:
          from: 2024-08-01
          to: 2026-10-31
          area: E06000000
        agreement: ISA-2026-014
        purpose: [identify, support, monitor]
        files:
          - { name: attendance.csv, rows: 48211,
              sha256: 3FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA }
        """;

    [Fact]
    public void Read_TheManifestOfTheDesign_IsRead()
    {
        var reading = Read(Good);

        Assert.Empty(reading.Problems);
        var manifest = reading.Manifest!;
        Assert.Equal(Feed.Schools, manifest.Feed);
        Assert.Equal("Northbridge Council education data team", manifest.Supplier);
        Assert.Equal(new DateOnly(2026, 10, 31), manifest.ExtractOn);
        Assert.Equal(new(new(2024, 8, 1), new(2026, 10, 31)), manifest.Coverage);
        Assert.Equal(("E06000000", "ISA-2026-014"), (manifest.Area, manifest.AgreementId));
        Assert.Equal(["identify", "support", "monitor"], manifest.Purposes);
        Assert.Equal(new ManifestFile("attendance.csv", 48211, "3f" + new string('a', 62)), manifest.Files.Single());
    }

    [Theory]
    [InlineData("feed: schools", "feed: school", "IMP-033 feed 1")]
    [InlineData("feed: schools", "Feed: schools", "IMP-032 feed 1;IMP-034 Feed 1")]
    [InlineData("extract_date: 2026-10-31", "extract_date: 31/10/2026", "IMP-033 extract_date 3")]
    [InlineData("extract_date: 2026-10-31", "extract_date: 2026-02-30", "IMP-033 extract_date 3")]
    [InlineData("extract_date: 2026-10-31", "extract_date: 0026-02-03", "IMP-033 extract_date 3")]
    [InlineData("extract_date: 2026-10-31", "extract_date:", "IMP-032 extract_date 1")]
    [InlineData("  area: E06000000\n", "", "IMP-032 coverage.area 5")]
    [InlineData("  from: 2024-08-01", "  from: never", "IMP-033 coverage.from 5")]
    [InlineData("agreement: ISA-2026-014\n", "", "IMP-032 agreement 1")]
    [InlineData("[identify, support, monitor]", "identify", "IMP-033 purpose 9")]
    [InlineData("[identify, support, monitor]", "[]", "IMP-033 purpose 9")]
    [InlineData("[identify, support, monitor]", "[identify, sell]", "IMP-033 purpose 9")]
    [InlineData("rows: 48211", "rows: -1", "IMP-033 files[0].rows 11")]
    [InlineData("rows: 48211", "rows: many", "IMP-033 files[0].rows 11")]
    [InlineData("rows: 48211,", "", "IMP-032 files[0].rows 11")]
    [InlineData("3FAA", "3F", "IMP-033 files[0].sha256 12")]
    [InlineData("3FAA", "3Fxx", "IMP-033 files[0].sha256 12")]
    [InlineData("name: attendance.csv", "name: \"a\\0b\"", "IMP-033 files[0].name 11")]
    [InlineData("rows: 48211", "rows: 48211, colour: red", "IMP-034 files[0].colour 11")]
    [InlineData("supplier:", "vendor:", "IMP-032 supplier 1;IMP-034 vendor 2")]
    public void Read_OneThingWrong_IsNamedWithItsLine(string from, string to, string expected)
    {
        var reading = Read(Good.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(';', reading.Problems.Select(p => $"{p.Code} {p.Path} {p.Line}")));
        Assert.Equal(reading.Problems.All(p => p.IsWarning), reading.Manifest is not null);
    }

    [Fact]
    public void Read_AllFieldsMissing_NamesEachAtOnce() => Assert.Equal(
        ["agreement", "coverage", "extract_date", "feed", "files", "purpose", "supplier"],
        Read("{}").Problems.Select(p => p.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[]")]
    [InlineData("text")]
    public void Read_NoMap_IsRefused(string text) => Assert.Equal("IMP-033", Read(text).Problems.Single().Code);

    [Fact]
    public void ToIssue_OfAProblem_CarriesFileLineColumnAndPath()
    {
        var problem = Read(Good.Replace("rows: 48211", "rows: x", StringComparison.Ordinal)).Problems.Single();

        var issue = problem.ToIssue("m.yaml");

        Assert.Equal(("m.yaml", 11, "files[0].rows", "x"), (issue.File, issue.Line, issue.Column, issue.Value));
        Assert.Contains("line 11, column 35", issue.Message, StringComparison.Ordinal);
        Assert.Equal(IssueSeverity.Fatal, issue.Severity);
    }

    private static ManifestReading Read(string text) =>
        ManifestReader.Read(Encoding.UTF8.GetBytes(text), FeedCatalogue.BuiltIn);
}
